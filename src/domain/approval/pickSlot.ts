import { accept, refuse, type Result } from '@/domain/refusal'
import { openSlotsOf } from './openSlotsOf'
import { openStepOf } from './openStepOf'
import type { Id, Situation, Slot, Step } from './types'

/**
 * The slot named, or the actor's only open one, with its step.
 * Errors: `slot_not_yours`, `several_open_slots` (names how many).
 */
export const pickSlot = ({
  workflow,
  state,
  actor,
  slot: named,
}: Pick<Situation, 'workflow' | 'state' | 'actor'> & { slot: Id | undefined }): Result<{
  slot: Slot
  step: Step
}> => {
  const candidates = openSlotsOf({ state, actor }).filter(({ id }) => named === undefined || id === named)
  const [slot, ...others] = candidates
  const step = openStepOf({ workflow, state })
  if (slot === undefined || step === undefined) return refuse('forbidden', 'slot_not_yours', { path: 'slot' })
  if (others.length > 0) {
    return refuse('rule', 'several_open_slots', { path: 'slot', params: { count: candidates.length } })
  }
  return accept({ slot, step })
}
