import { lastDue } from '@/domain/period/lastDue'
import type { Instant } from '@/domain/time'

type Lock = { locksAt: Instant | null; extendedUntil: Instant | null; now: Instant }

/**
 * Whether a period's report can no longer be written: now lies after the lock, and after the extension if one was
 * granted. Without a lock nothing is ever locked; at the very moment of the lock it is still open.
 */
export const isLocked = ({ locksAt, extendedUntil, now }: Lock): boolean => {
  const until = lastDue({ dueAt: locksAt, extendedUntil })
  return until !== null && Date.parse(now) > Date.parse(until)
}
