import type { Instant } from '@/domain/time'
import { closesAt } from './closesAt'

type Lock = { locksAt: Instant | null; extendedUntil: Instant | null; now: Instant }

/**
 * Whether a period's report can no longer be written: now lies after the lock, and after the extension if one was
 * granted. Without a lock nothing is ever locked; at the very moment of the lock it is still open.
 */
export const isLocked = ({ locksAt, extendedUntil, now }: Lock): boolean => {
  const closes = closesAt({ locksAt, extendedUntil })
  return closes !== null && Date.parse(now) > Date.parse(closes)
}
