import type { Instant } from '@/domain/time'
import type { Timer } from './timersOf'
import type { Id } from './types'

export type SetTimer = Timer & { id: Id }

/** `fired`: has had its effect; `void`: was overtaken, has none; `move`: fires later than was thought. */
export type Firing = {
  remind: SetTimer[]
  escalate: SetTimer[]
  void: SetTimer[]
  move: (SetTimer & { fireAt: Instant })[]
}

/**
 * What comes of the timers whose moment has come. A slot that is no longer open gets nothing. A day that has moved
 * since the timer was set (an extension) moves it. Of several reminders of a slot, which nights without a worker leave
 * behind, only the last one says anything.
 *
 * @param scheduled the timers as they would be set today, of the open slots
 * @param open the slots that are open
 */
export const fireTimers = ({
  due,
  scheduled,
  open,
  now,
}: {
  due: readonly SetTimer[]
  scheduled: readonly Timer[]
  open: readonly Id[]
  now: Instant
}): Firing => {
  const firing: Firing = { remind: [], escalate: [], void: [], move: [] }
  for (const timer of [...due].sort((one, other) => other.ordinal - one.ordinal)) {
    const today = scheduled.find(
      ({ slot, kind, ordinal }) => slot === timer.slot && kind === timer.kind && ordinal === timer.ordinal,
    )
    if (!open.includes(timer.slot)) firing.void.push(timer)
    else if (today !== undefined && today.fireAt > now) firing.move.push({ ...timer, fireAt: today.fireAt })
    else if (timer.kind === 'escalation') firing.escalate.push(timer)
    else if (firing.remind.some(({ slot }) => slot === timer.slot)) firing.void.push(timer)
    else firing.remind.push(timer)
  }
  return firing
}
