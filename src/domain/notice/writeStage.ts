import { FIRES_AT } from '@/domain/approval/timersOf'
import { addDays } from '@/domain/period/addDays'
import type { WorkCalendar } from '@/domain/period/calendar'
import { shiftWorkingDays } from '@/domain/period/shiftWorkingDays'
import { dayInVietnam, momentInVietnam, type Instant } from '@/domain/time'

/** Working days seen from the day a report is due, on which its authors are reminded of it. */
export const WRITE_REMINDERS = [-2, 0, 1] as const

/** A reminder that nobody could send for so many days says nothing any more. */
export const STALE_DAYS = 14

/**
 * The reminder that the authors of an unsent report should have had by now, by its number; of several that were missed
 * the last one alone; with the moment it was for. Null before the first, and where the last is long past.
 */
export const writeStage = ({
  dueAt,
  calendar,
  now,
}: {
  dueAt: Instant
  calendar: WorkCalendar
  now: Instant
}): { stage: number; at: Instant } | null => {
  const days = WRITE_REMINDERS.map((offset) =>
    shiftWorkingDays({ day: dayInVietnam(dueAt), days: offset, calendar }),
  )
  const moments = days.map((day) => momentInVietnam({ day, time: FIRES_AT }))
  const stage = moments.findLastIndex((at) => at <= now)
  if (stage === -1 || addDays({ day: days[stage]!, days: STALE_DAYS }) < dayInVietnam(now)) return null
  return { stage, at: moments[stage]! }
}
