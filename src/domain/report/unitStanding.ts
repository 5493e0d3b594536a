import { isLate } from '@/domain/period/isLate'
import type { Instant } from '@/domain/time'

export type UnitStanding = 'approved' | 'waived' | 'waiting' | 'returned' | 'late' | 'writing' | 'not_opened'

type Child = {
  /** Of its report; null where none was opened. */
  state: string | null
  dueAt: Instant | null
  extendedUntil: Instant | null
  isWaived: boolean
  now: Instant
}

/**
 * How a unit's report stands for the commune's: 'waiting' for a decision, 'late' when it is still to be sent after its
 * due time, returned or not. An approved report counts even where the unit was waived before.
 */
export const unitStanding = ({ state, dueAt, extendedUntil, isWaived, now }: Child): UnitStanding => {
  if (state === 'approved') return 'approved'
  if (isWaived) return 'waived'
  if (state === null) return 'not_opened'
  if (state === 'submitted') return 'waiting'
  if (isLate({ dueAt, extendedUntil, sentAt: null, now })) return 'late'
  return state === 'returned' ? 'returned' : 'writing'
}
