import type { Instant } from '@/domain/time'

/** Until when a report may be written: the later of the period's lock and an extension; null where nothing closes. */
export const closesAt = ({
  locksAt,
  extendedUntil,
}: {
  locksAt: Instant | null
  extendedUntil: Instant | null
}): Instant | null =>
  locksAt !== null && extendedUntil !== null && Date.parse(extendedUntil) > Date.parse(locksAt)
    ? extendedUntil
    : locksAt
