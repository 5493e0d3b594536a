import { separationOfDuties } from './separationOfDuties'
import type { HolderKey, InstanceState, OrgSnapshot, PersonId } from './types'

/** The people who may decide a slot with these candidate keys: they hold one, and separation of duties lets them. */
export const eligible = ({
  candidateKeys,
  state,
  editors,
  holders,
}: {
  candidateKeys: HolderKey[]
  state: InstanceState
  editors: PersonId[]
  holders: OrgSnapshot['holders']
}): PersonId[] =>
  [...new Set(candidateKeys.flatMap((key) => holders[key] ?? []))].filter(
    (person) => separationOfDuties({ person, state, editors }) === null,
  )
