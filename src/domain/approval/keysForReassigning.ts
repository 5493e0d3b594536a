import { accept, refuse, type Result } from '@/domain/refusal'
import { deciderKeys } from './deciderKeys'
import { eligible } from './eligible'
import { strandsLater } from './strandsLater'
import type { HolderKey, PersonId, Situation, Slot, Step } from './types'

/**
 * By which keys a slot can be handed to a person. Errors: `person_may_not_decide`, `person_bound` (their own work or
 * already decided), `nobody_left` (a later step cannot do without them).
 */
export const keysForReassigning = ({
  person,
  slot,
  step,
  situation,
}: {
  person: PersonId
  slot: Slot
  step: Step
  situation: Situation
}): Result<HolderKey[]> => {
  const { workflow, state, doc, org } = situation
  const candidateKeys = deciderKeys({ person, step, workflow, org })
  const path = 'person'
  if (candidateKeys.length === 0) return refuse('rule', 'person_may_not_decide', { path })
  const facts = { step: step.key, state, editors: doc.editors, mayRepeat: step.mayRepeat }
  const free = eligible({ candidateKeys, person, ...facts, holders: org.holders })
  if (free.length === 0) return refuse('rule', 'person_bound', { path })
  return strandsLater({ claim: { slot }, person, situation })
    ? refuse('rule', 'nobody_left', { path })
    : accept(candidateKeys)
}
