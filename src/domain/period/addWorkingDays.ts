import { addDays } from '@/domain/period/addDays'
import type { WorkCalendar } from '@/domain/period/calendar'
import { workingDayOnOrAfter } from '@/domain/period/workingDayOnOrAfter'
import type { IsoDate } from '@/domain/time'

type Counted = {
  /** Counting begins with the day after. */
  day: IsoDate
  /** 0 is the day itself, whatever day that is. */
  days: number
  calendar: WorkCalendar
}

/** The n-th working day after a day. */
export const addWorkingDays = ({ day, days, calendar }: Counted): IsoDate => {
  let reached = day
  for (let counted = 0; counted < days; counted++)
    reached = workingDayOnOrAfter({ day: addDays({ day: reached, days: 1 }), calendar })
  return reached
}
