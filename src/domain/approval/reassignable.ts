import { commandRules } from './commandRules'
import { keysForReassigning } from './keysForReassigning'
import { openStepOf } from './openStepOf'
import type { Id, PersonId, Situation } from './types'

/** The open decisions that the actor may hand on, each with whom it could be handed to; none for who administers nothing. */
export const reassignable = ({ situation }: { situation: Situation }): { slot: Id; people: PersonId[] }[] => {
  const step = openStepOf(situation)
  if (step === undefined || commandRules.reassign.bar(situation) !== null) return []
  const { state, actor, org } = situation
  const known = [...new Set(Object.values(org.holders).flat())].filter((person) => person !== actor.person)
  return state.slots
    .filter(({ status }) => status === 'open')
    .map((slot) => ({
      slot: slot.id,
      people: known.filter(
        (person) => person !== slot.person && keysForReassigning({ person, slot, step, situation }).ok,
      ),
    }))
}
