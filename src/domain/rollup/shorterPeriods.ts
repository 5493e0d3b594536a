import { periodsBetween } from '@/domain/period/periodsBetween'
import { shorterFrequencies } from '@/domain/period/shorterFrequencies'
import type { Frequency, Period, PeriodKey, RegularFrequency } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

type Asked = {
  period: Period
  /** How often the same plan is reported by the same organisation within the period. */
  reported: readonly Frequency[]
  planFrom: IsoDate
  planTo: IsoDate
}

/**
 * The shortest periods that a longer one is put together from, whether they were reported or not, in order of time:
 * those of the plan's years. Null where nothing shorter is reported.
 */
export const shorterPeriods = ({
  period,
  reported,
  planFrom,
  planTo,
}: Asked): { finest: RegularFrequency; expected: PeriodKey[] } | null => {
  const finest = shorterFrequencies(period).find((frequency) => reported.includes(frequency))
  if (finest === undefined) return null
  const within = periodsBetween({
    frequency: finest,
    planFrom: planFrom > period.nominalFrom ? planFrom : period.nominalFrom,
    planTo: planTo < period.nominalTo ? planTo : period.nominalTo,
  })
  return {
    finest,
    // A half-year lies within the nine months, the next one only in part.
    expected: within.filter(({ nominalTo }) => nominalTo <= period.nominalTo).map(({ key }) => key),
  }
}
