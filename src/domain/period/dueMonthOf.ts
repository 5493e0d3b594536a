import type { ReportingRule } from '@/domain/period/types'

/** In which month a report is due, seen from its period; 'later' is any other month, `dueMonthOffset` after the last. */
export type DueMonth = 'same_month' | 'next_month' | 'last_month' | 'after_period' | 'later'

/** How to speak of the month in which a rule's reports are due. */
export const dueMonthOf = ({
  frequency,
  dueMonthOffset,
}: Pick<ReportingRule, 'frequency' | 'dueMonthOffset'>): DueMonth => {
  if (dueMonthOffset === 0) return frequency === 'month' ? 'same_month' : 'last_month'
  if (dueMonthOffset === 1) return frequency === 'month' ? 'next_month' : 'after_period'
  return 'later'
}
