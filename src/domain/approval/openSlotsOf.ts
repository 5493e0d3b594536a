import type { Situation, Slot } from './types'

/** The open slots that ask for a key the actor holds. */
export const openSlotsOf = ({ state, actor }: Pick<Situation, 'state' | 'actor'>): Slot[] =>
  state.slots.filter(
    (slot) => slot.status === 'open' && slot.candidateKeys.some((key) => actor.keys.includes(key)),
  )
