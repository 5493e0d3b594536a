import { isLate } from '@/domain/period/isLate'
import type { Instant } from '@/domain/time'

/** Where a commune stands with its report of a period, as its province may know it; what presses most comes first. */
export const standings = [
  'overdue',
  'returned',
  'rejected',
  'to_receive',
  'to_issue',
  'not_sent',
  'not_opened',
  'accepted',
  'no_plan',
] as const

export type Standing = (typeof standings)[number]

export type ReportInPeriod = {
  state: 'draft' | 'submitted' | 'returned' | 'approved' | 'rejected' | 'cancelled'
  /** Key of the step that is open; null while the report waits to be issued. */
  step: string | null
  reachedProvince: boolean
  /** The province has sent it back before; it counts for as long as the report has not come again. */
  returnedByProvince: boolean
  dueAt: Instant | null
  extendedUntil: Instant | null
}

type Asked = {
  /** A plan of the commune is in force in the period. */
  hasPlan: boolean
  /** Null when the period has not been opened for the plan. */
  report: ReportInPeriod | null
  now: Instant
}

/**
 * The province sees no drafts: until the commune's leader has approved the report it is only not sent, or overdue, and
 * whether somebody is still gathering it or their own leader has returned it makes no difference.
 */
export const communeStanding = ({ hasPlan, report, now }: Asked): Standing => {
  if (report === null) return hasPlan ? 'not_opened' : 'no_plan'
  if (report.reachedProvince) {
    if (report.state === 'approved') return 'accepted'
    if (report.state === 'rejected') return 'rejected'
    return report.step === null ? 'to_issue' : 'to_receive'
  }
  if (report.returnedByProvince) return 'returned'
  return isLate({ ...report, sentAt: null, now }) ? 'overdue' : 'not_sent'
}
