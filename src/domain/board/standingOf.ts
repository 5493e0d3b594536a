import { isLate } from '@/domain/period/isLate'
import { isLocked } from '@/domain/period/isLocked'
import { lastDue } from '@/domain/period/lastDue'
import { dayInVietnam, type Instant, type IsoDate } from '@/domain/time'

export type Standing =
  | 'to_send'
  | 'late'
  | 'locked'
  | 'waiting'
  | 'to_issue'
  | 'returned'
  | 'returned_late'
  | 'approved'
  | 'approved_late'
  | 'waived'
  | 'rejected'
  | 'cancelled'

export type StandingLight = 'grey' | 'blue' | 'green' | 'yellow' | 'red'

const LIGHTS: Record<Standing, StandingLight> = {
  to_send: 'grey',
  late: 'red',
  locked: 'red',
  waiting: 'blue',
  to_issue: 'blue',
  returned: 'yellow',
  returned_late: 'red',
  approved: 'green',
  approved_late: 'green',
  waived: 'grey',
  rejected: 'red',
  cancelled: 'grey',
}

type ReportToStand = {
  state: 'draft' | 'submitted' | 'returned' | 'approved' | 'rejected' | 'cancelled'
  /** The key of the open step; null while none is open. */
  step: string | null
  isWaived: boolean
  opensAt: Instant
  dueAt: Instant | null
  locksAt: Instant | null
  /** A later day that was given for it. */
  extendedUntil: Instant | null
  /** When it was first sent. */
  sentAt: Instant | null
  /** When the open step was opened. */
  stepOpenedAt: Instant | null
  /** When it was last acted on. */
  lastActAt: Instant | null
  now: Instant
}

/**
 * Where a report of a period stands, with its light, and since when. A report is late from the day after
 * its last day on; one that was returned counts from its return, and is late where its due moment has passed meanwhile.
 */
export const standingOf = (
  report: ReportToStand,
): { standing: Standing; light: StandingLight; since: IsoDate | null } => {
  const standing = wordOf(report)
  const since = sinceOf(standing, report)
  return { standing, light: LIGHTS[standing], since: since === null ? null : dayInVietnam(since) }
}

const wordOf = ({
  state,
  step,
  isWaived,
  dueAt,
  locksAt,
  extendedUntil,
  sentAt,
  now,
}: ReportToStand): Standing => {
  if (isWaived && state !== 'approved') return 'waived'
  const hasPassed = isLate({ dueAt, extendedUntil, sentAt: null, now })
  switch (state) {
    case 'submitted':
      return step === null ? 'to_issue' : 'waiting'
    case 'approved':
      return isLate({ dueAt, extendedUntil, sentAt, now }) && sentAt !== null ? 'approved_late' : 'approved'
    case 'returned':
      return hasPassed ? 'returned_late' : 'returned'
    case 'draft':
      if (isLocked({ locksAt, extendedUntil, now })) return 'locked'
      return hasPassed ? 'late' : 'to_send'
    default:
      return state
  }
}

const sinceOf = (standing: Standing, report: ReportToStand): Instant | null => {
  switch (standing) {
    case 'to_send':
      return report.opensAt
    case 'late':
    case 'locked':
      return justAfter(lastDue(report))
    case 'waiting':
      return report.stepOpenedAt
    default:
      return report.lastActAt
  }
}

const justAfter = (at: Instant | null): Instant | null =>
  at === null ? null : new Date(Date.parse(at) + 1).toISOString()
