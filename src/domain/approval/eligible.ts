import { separationOfDuties } from './separationOfDuties'
import type { HolderKey, InstanceState, OrgSnapshot, PersonId, StepKey } from './types'

/**
 * The people who may decide a slot with these candidate keys in their own right: they hold one, the slot was not
 * reassigned to another, and separation of duties lets them. A substitute is never counted: a decision in another's
 * place binds both, so whoever a substitute could help out for is free to decide themselves.
 */
export const eligible = ({
  candidateKeys,
  step,
  person: only,
  state,
  editors,
  mayRepeat,
  holders,
}: {
  candidateKeys: HolderKey[]
  step: StepKey
  person?: PersonId
  state: InstanceState
  editors: PersonId[]
  /** What the step asked takes besides (`separationOfDuties`). */
  mayRepeat?: StepKey[]
  holders: OrgSnapshot['holders']
}): PersonId[] =>
  [...new Set(candidateKeys.flatMap((key) => holders[key] ?? []))].filter(
    (person) =>
      (only === undefined || person === only) &&
      separationOfDuties({ person, step, state, editors, mayRepeat }) === null,
  )
