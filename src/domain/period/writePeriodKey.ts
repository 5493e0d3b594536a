import type { Frequency, PeriodKey } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

type PeriodName = {
  frequency: Frequency
  /** Any day of the period; for the nine months any day of the year; for an ad hoc report the day of the request. */
  day: IsoDate
  /** Which ad hoc request of that day, from 1; other frequencies do not use it. */
  sequence?: number
}

/** The key of the period of a frequency that a day belongs to; the inverse of `readPeriodKey`. */
export const writePeriodKey = ({ frequency, day, sequence = 1 }: PeriodName): PeriodKey => {
  const year = day.slice(0, 4)
  const month = Number(day.slice(5, 7))
  switch (frequency) {
    case 'month':
      return day.slice(0, 7)
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`
    case 'half_year':
      return `${year}-H${Math.ceil(month / 6)}`
    case 'nine_months':
      return `${year}-9M`
    case 'year':
      return year
    case 'adhoc':
      return `adhoc-${day}-${sequence}`
  }
}
