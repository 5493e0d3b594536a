import type { Instant } from '@/domain/time'

/** Until when something may be sent: the later of its day by the rule and of an extension; null without a day. */
export const lastDue = ({
  dueAt,
  extendedUntil,
}: {
  dueAt: Instant | null
  extendedUntil: Instant | null
}): Instant | null => {
  if (dueAt === null || extendedUntil === null) return dueAt
  return Date.parse(extendedUntil) > Date.parse(dueAt) ? extendedUntil : dueAt
}
