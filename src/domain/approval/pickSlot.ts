import { accept, refuse, type Result } from '@/domain/refusal'
import { claimsOf, type Claim } from './claimsOf'
import { mayClaim } from './mayClaim'
import { openStepOf } from './openStepOf'
import type { Id, Situation, Step } from './types'

/**
 * The slot named, or the actor's only open one, with its step and the right in which it is taken: the actor's own
 * where they have one, else the first principal's whom separation of duties lets decide.
 * Errors: `slot_not_yours`, `several_open_slots` (names how many).
 */
export const pickSlot = ({
  situation,
  slot: named,
}: {
  situation: Situation
  slot: Id | undefined
}): Result<Claim & { step: Step }> => {
  const free = claimsOf(situation).filter(
    (claim) => (named === undefined || claim.slot.id === named) && mayClaim({ claim, situation }) === null,
  )
  const [claim] = free
  const step = openStepOf(situation)
  if (claim === undefined || step === undefined)
    return refuse('forbidden', 'slot_not_yours', { path: 'slot' })
  const count = new Set(free.map(({ slot }) => slot.id)).size
  if (count > 1) return refuse('rule', 'several_open_slots', { path: 'slot', params: { count } })
  return accept({ ...claim, step })
}
