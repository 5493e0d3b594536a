import { addDays } from '@/domain/period/addDays'
import type { WorkCalendar } from '@/domain/period/calendar'
import { isWorkingDay } from '@/domain/period/isWorkingDay'
import type { IsoDate } from '@/domain/time'

/** A day if it is a working day, else the next one that is. */
export const workingDayOnOrAfter = (asked: { day: IsoDate; calendar: WorkCalendar }): IsoDate => {
  let { day } = asked
  while (!isWorkingDay({ ...asked, day })) day = addDays({ day, days: 1 })
  return day
}
