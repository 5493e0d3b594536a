import { dueMonthOf } from '@/domain/period/dueMonthOf'
import type { ReportingRule } from '@/domain/period/types'
import type { Words } from '../_shell/words'

/** When a report is due, in words: “trước ngày 15 hằng tháng”. */
export const ruleWords = (rule: ReportingRule, t: Words): string => {
  const { frequency, dueDay, dueMonthOffset, bound } = rule
  if (frequency === 'adhoc') return t('plan.rule.adhoc')
  const words = t(`plan.rule.frequency.${frequency}`)
  if (dueDay === null) return t('plan.rule.noDay', { frequency: words })
  const when = dueMonthOf({ frequency, dueMonthOffset })
  const due = t('plan.rule.due', {
    bound: bound ?? 'on',
    day: String(dueDay).padStart(2, '0'),
    when,
    offset: dueMonthOffset,
  })
  return when === 'same_month' ? due : t('plan.rule.every', { frequency: words, due })
}

/** What becomes of a due day on which nobody works, and when the period locks; nothing where the rule says neither. */
export const endingWords = ({ dueDay, dayOff, lockAfterDays }: ReportingRule, t: Words): string[] =>
  dueDay === null
    ? []
    : [
        ...(dayOff === 'keep' ? [] : [t('plan.rule.dayOff', { dayOff })]),
        ...(lockAfterDays === null ? [] : [t('plan.rule.locks', { days: lockAfterDays })]),
      ]

/** Up to which day the figures count, in words. */
export const cutoffWords = ({ cutoffDay, cutoffMonthOffset }: ReportingRule, t: Words): string => {
  const when = cutoffMonthOffset < 0 ? 'previous' : 'same'
  return cutoffDay === null
    ? t('plan.rule.cutoffEnd', { when })
    : t('plan.rule.cutoff', { day: String(cutoffDay).padStart(2, '0'), when })
}
