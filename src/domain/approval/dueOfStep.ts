import type { WorkCalendar } from '@/domain/period/calendar'
import { shiftWorkingDays } from '@/domain/period/shiftWorkingDays'
import { workingDayOnOrAfter } from '@/domain/period/workingDayOnOrAfter'
import { dayInVietnam, endOfDayInVietnam, type Instant } from '@/domain/time'
import type { StepDue } from './types'

export type DueFacts = {
  /** When its document and its commune's report are due now; null without a due day. */
  reportDueAt: Instant | null
  communeDueAt: Instant | null
  /** When the decision was asked for. */
  openedAt: Instant
  calendar: WorkCalendar
}

/**
 * The last moment of the day by which a decision is due; null where its step names no day or its anchor has none.
 * Never before the decision was asked for: who gets it late has until the end of that day, or of the next working day.
 */
export const dueOfStep = ({
  due,
  reportDueAt,
  communeDueAt,
  openedAt,
  calendar,
}: DueFacts & { due: StepDue | undefined }): Instant | null => {
  if (due === undefined) return null
  const anchor = { report_due: reportDueAt, commune_due: communeDueAt, opening: openedAt }[due.anchor]
  if (anchor === null) return null
  const day = shiftWorkingDays({ day: dayInVietnam(anchor), days: due.workingDays, calendar })
  const opened = dayInVietnam(openedAt)
  return endOfDayInVietnam(day > opened ? day : workingDayOnOrAfter({ day: opened, calendar }))
}
