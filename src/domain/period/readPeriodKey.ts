import { isCalendarDay } from '@/domain/period/isCalendarDay'
import { periodOn } from '@/domain/period/periodOn'
import type { Period, RegularFrequency } from '@/domain/period/types'
import { accept, refuse, type Result } from '@/domain/refusal'

const REGULAR = /^([12]\d{3})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$/
const ADHOC = /^adhoc-([12]\d{3}-\d{2}-\d{2})-[1-9]\d{0,3}$/

const firstMonth = (number: number): string => String(number).padStart(2, '0')

/**
 * Reads a period key ('2026-11', '2026-Q4', '2026-H2', '2026-9M', '2026', 'adhoc-2026-11-05-1').
 * Anything else is refused with `period_key_invalid` (shape). An ad hoc period is the one day of its request.
 */
export const readPeriodKey = ({ key }: { key: string }): Result<Period> => {
  const adhocDay = ADHOC.exec(key)?.[1]
  if (adhocDay !== undefined && isCalendarDay({ text: adhocDay })) {
    return accept({ key, frequency: 'adhoc', nominalFrom: adhocDay, nominalTo: adhocDay })
  }

  const match = REGULAR.exec(key)
  if (!match) return refuse('shape', 'period_key_invalid', { path: 'periodKey' })

  const [, year, month, quarter, half, nineMonths] = match
  const at = (frequency: RegularFrequency, mm: string) =>
    accept(periodOn({ frequency, day: `${year}-${mm}-01` }))
  if (month) return at('month', month)
  if (quarter) return at('quarter', firstMonth(Number(quarter) * 3 - 2))
  if (half) return at('half_year', firstMonth(Number(half) * 6 - 5))
  return at(nineMonths ? 'nine_months' : 'year', '01')
}
