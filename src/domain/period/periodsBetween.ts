import { addDays } from '@/domain/period/addDays'
import { periodOn } from '@/domain/period/periodOn'
import type { Period, RegularFrequency } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

type PlanSpan = { frequency: RegularFrequency; planFrom: IsoDate; planTo: IsoDate }

/**
 * The periods of one frequency that share at least one nominal day with a plan, in order of time.
 * Sharing is enough: a plan issued on 23 January still reports for January and for the year.
 */
export const periodsBetween = ({ frequency, planFrom, planTo }: PlanSpan): Period[] => {
  const periods: Period[] = []
  let day = planFrom
  while (day <= planTo) {
    const period = periodOn({ frequency, day })
    if (period.nominalFrom <= planTo && period.nominalTo >= planFrom) periods.push(period)
    // The nine months end in September: what follows them is the next year, not October.
    const last = frequency === 'nine_months' ? `${day.slice(0, 4)}-12-31` : period.nominalTo
    day = addDays({ day: last, days: 1 })
  }
  return periods
}
