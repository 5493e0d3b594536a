import { accept, refuse, type Result } from '@/domain/refusal'
import type { IsoDate } from '@/domain/time'

/**
 * Whether the days of a year's calendar can stand together. Refused (rule) with `calendar_day_outside_year` or
 * `calendar_day_twice`, at the day that is too many.
 */
export const checkCalendarDays = ({
  year,
  dates,
}: {
  year: number
  dates: readonly IsoDate[]
}): Result<null> => {
  const outside = dates.findIndex((date) => date.slice(0, 4) !== String(year))
  if (outside !== -1)
    return refuse('rule', 'calendar_day_outside_year', { path: `days.${outside}.date`, params: { year } })
  const twice = dates.findIndex((date, index) => dates.indexOf(date) !== index)
  if (twice !== -1) return refuse('rule', 'calendar_day_twice', { path: `days.${twice}.date` })
  return accept(null)
}
