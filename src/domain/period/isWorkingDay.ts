import type { WorkCalendar } from '@/domain/period/calendar'
import type { IsoDate } from '@/domain/time'

const SUNDAY = 0
const SATURDAY = 6

/** Whether people work on a day. */
export const isWorkingDay = ({ day, calendar }: { day: IsoDate; calendar: WorkCalendar }): boolean => {
  if (calendar.daysOff.has(day)) return false
  if (calendar.workingDays.has(day)) return true
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay()
  return weekday !== SATURDAY && weekday !== SUNDAY
}
