import { addDays } from '@/domain/period/addDays'
import { addWorkingDays } from '@/domain/period/addWorkingDays'
import type { WorkCalendar } from '@/domain/period/calendar'
import { workingDayOnOrBefore } from '@/domain/period/workingDayOnOrBefore'
import type { IsoDate } from '@/domain/time'

type Shifted = {
  day: IsoDate
  /** Working days after the day, before it when negative; 0 is the day itself, whatever day that is. */
  days: number
  calendar: WorkCalendar
}

/** The n-th working day after or before a day. */
export const shiftWorkingDays = ({ day, days, calendar }: Shifted): IsoDate => {
  if (days >= 0) return addWorkingDays({ day, days, calendar })
  let reached = day
  for (let counted = 0; counted > days; counted--)
    reached = workingDayOnOrBefore({ day: addDays({ day: reached, days: -1 }), calendar })
  return reached
}
