import type { Refusal } from '@/domain/refusal'
import type { InstanceState, PersonId, Slot, StepKey } from './types'

/**
 * Why this person may take no decision at this step, or null: `own_work` for the submitter, the editors of the revision
 * and whoever corrected it at another step (at the step published to correct they still decide), `already_decided` for
 * whoever gave an approval that still stands, or in whose place it was given, unless the step is published to take the
 * deciders of that one too (`mayRepeat`).
 * Compares persons, never units.
 * An approval kept by a return to a later step belongs to the new round as well, hence no look at the round.
 */
export const separationOfDuties = ({
  person,
  step,
  state,
  editors,
  mayRepeat = [],
}: {
  person: PersonId
  step: StepKey
  state: InstanceState
  editors: PersonId[]
  mayRepeat?: StepKey[]
}): Refusal | null => {
  if (person === state.submittedBy || editors.includes(person)) return { kind: 'forbidden', code: 'own_work' }
  const corrected = state.correctors?.some(
    (corrector) => corrector.person === person && corrector.step !== step,
  )
  if (corrected === true) return { kind: 'forbidden', code: 'own_work' }
  const decided = state.slots.some(
    (slot) => slot.status === 'approved' && !mayRepeat.includes(slot.step) && namesOf(slot).includes(person),
  )
  return decided ? { kind: 'forbidden', code: 'already_decided' } : null
}

const namesOf = ({ decidedBy, onBehalfOf }: Slot): (PersonId | null | undefined)[] => [decidedBy, onBehalfOf]
