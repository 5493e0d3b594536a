import { dayInMonth } from '@/domain/period/dayInMonth'
import { periodOn } from '@/domain/period/periodOn'
import type { Period, RegularFrequency } from '@/domain/period/types'
import { accept, refuse, type Result } from '@/domain/refusal'

/** Months from the start of one period to the start of the next: nine months come once a year. */
const STEP_IN_MONTHS: Record<RegularFrequency, number> = {
  month: 1,
  quarter: 3,
  half_year: 6,
  nine_months: 12,
  year: 12,
}

/**
 * The period of the same frequency `by` periods later (negative: earlier).
 * An ad hoc period has no neighbours: refused with `adhoc_has_no_neighbour` (rule).
 */
export const shiftPeriod = ({ period, by }: { period: Period; by: number }): Result<Period> => {
  const { frequency, nominalFrom } = period
  if (frequency === 'adhoc')
    return refuse('rule', 'adhoc_has_no_neighbour', { params: { period: period.key } })
  const day = dayInMonth({ month: nominalFrom, monthOffset: by * STEP_IN_MONTHS[frequency], day: 1 })
  return accept(periodOn({ frequency, day }))
}
