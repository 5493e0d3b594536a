import type { Refusal } from '@/domain/refusal'
import type { InstanceState, PersonId, Slot, StepKey } from './types'

/**
 * Why this person may take no decision on the document, or null: `own_work` for the submitter and the editors of
 * the revision, `already_decided` for whoever gave an approval that still stands, or in whose place it was given,
 * unless the step at hand is published to take the deciders of that one too (`mayRepeat`).
 * Compares persons, never units.
 * An approval kept by a return to a later step belongs to the new round as well, hence no look at the round.
 */
export const separationOfDuties = ({
  person,
  state,
  editors,
  mayRepeat = [],
}: {
  person: PersonId
  state: InstanceState
  editors: PersonId[]
  mayRepeat?: StepKey[]
}): Refusal | null => {
  if (person === state.submittedBy || editors.includes(person)) return { kind: 'forbidden', code: 'own_work' }
  const decided = state.slots.some(
    (slot) => slot.status === 'approved' && !mayRepeat.includes(slot.step) && namesOf(slot).includes(person),
  )
  return decided ? { kind: 'forbidden', code: 'already_decided' } : null
}

const namesOf = ({ decidedBy, onBehalfOf }: Slot): (PersonId | null | undefined)[] => [decidedBy, onBehalfOf]
