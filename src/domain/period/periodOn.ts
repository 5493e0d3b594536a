import { dayInMonth } from '@/domain/period/dayInMonth'
import type { Period, RegularFrequency } from '@/domain/period/types'
import { writePeriodKey } from '@/domain/period/writePeriodKey'
import type { IsoDate } from '@/domain/time'

const LENGTH_IN_MONTHS: Record<RegularFrequency, number> = {
  month: 1,
  quarter: 3,
  half_year: 6,
  nine_months: 9,
  year: 12,
}

/** The period of a frequency that contains a day; for the nine months, those of the day's year. */
export const periodOn = ({ frequency, day }: { frequency: RegularFrequency; day: IsoDate }): Period => {
  const length = LENGTH_IN_MONTHS[frequency]
  const month = Number(day.slice(5, 7))
  const firstMonth = length > 6 ? 1 : month - ((month - 1) % length)
  const nominalFrom = `${day.slice(0, 4)}-${String(firstMonth).padStart(2, '0')}-01`
  return {
    key: writePeriodKey({ frequency, day }),
    frequency,
    nominalFrom,
    nominalTo: dayInMonth({ month: nominalFrom, monthOffset: length - 1, day: null }),
  }
}
