import type { IsoDate } from '@/domain/time'

/** What a calendar says beyond the week: Saturdays and Sundays are off unless work was moved to them. */
export type WorkCalendar = {
  /** Days on which nobody works: holidays and the days given for them. */
  daysOff: ReadonlySet<IsoDate>
  /** Saturdays and Sundays on which people work in place of another day. */
  workingDays: ReadonlySet<IsoDate>
}
