import { lastDue } from '@/domain/period/lastDue'
import type { Instant } from '@/domain/time'

type Sending = { dueAt: Instant | null; extendedUntil: Instant | null; sentAt: Instant | null; now: Instant }

/**
 * Whether a report is late: sent, or still not sent now, after its due moment (the later of the rule's and an
 * extension's). Without a due moment nothing is late; the due moment itself is in time.
 */
export const isLate = ({ dueAt, extendedUntil, sentAt, now }: Sending): boolean => {
  const due = lastDue({ dueAt, extendedUntil })
  return due !== null && Date.parse(sentAt ?? now) > Date.parse(due)
}
