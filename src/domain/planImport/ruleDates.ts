import type { DraftRule } from './types'

type Dates = Pick<DraftRule, 'dueDay' | 'dueMonthOffset' | 'bound' | 'cutoffDay' | 'cutoffMonthOffset'>

/** Up to this day a monthly report is of the month before; a later one is of its own month. */
const LAST_DAY_FOR_MONTH_BEFORE = 10

/**
 * The days of a rule that names a day of the month. What is due inside its period is cut on its last day in time, so
 * that nobody is asked for figures of days to come; what is due after it counts to its end.
 */
export const ruleDates = ({
  frequency,
  dueDay,
  bound,
  staysInside,
}: Pick<DraftRule, 'frequency' | 'dueDay' | 'bound'> & { staysInside: boolean }): Dates => {
  const isEarly = frequency === 'month' && dueDay !== null && dueDay <= LAST_DAY_FOR_MONTH_BEFORE
  const isAfter = isEarly || !staysInside
  const lastDay = dueDay === null ? null : bound === 'on' ? dueDay : dueDay - 1
  return {
    dueDay,
    dueMonthOffset: dueDay !== null && isAfter ? 1 : 0,
    bound: bound ?? 'before',
    cutoffDay: isAfter || lastDay === null || lastDay < 1 ? null : lastDay,
    cutoffMonthOffset: 0,
  }
}
