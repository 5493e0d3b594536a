import { addDays } from '@/domain/period/addDays'
import { dayInMonth } from '@/domain/period/dayInMonth'
import type { Period, PeriodDates, ReportingRule } from '@/domain/period/types'
import { accept, refuse, type Result } from '@/domain/refusal'
import { endOfDayInVietnam, startOfDayInVietnam, type Instant, type IsoDate } from '@/domain/time'

type PeriodWithRules = {
  period: Period
  /** Of all frequencies and levels; the first that fits a level counts. */
  rules: readonly ReportingRule[]
  planFrom: IsoDate
  /** An ad hoc request names its own days: the last day on which each level may send. */
  adhocDue?: { unit: IsoDate | null; commune: IsoDate | null }
}

/**
 * The days of a period under a plan's reporting rules, calendar days of Viet Nam.
 *
 * - `dataTo` is the cut-off: `cutoffDay` of the last nominal month, shifted by `cutoffMonthOffset`. The rule of the
 *   unit level decides it, the commune's only where units have none, so that both levels speak of the same days.
 * - `dataFrom` is the day after the cut-off of the month before the period, whatever `planFrom` is: the January of a
 *   plan that cuts on the 14th begins on 15 December (Nghị định 09/2019/NĐ-CP, Điều 12). Nothing between two
 *   periods is lost, and the nine months begin where the year does.
 * - `opensAt` is the start of `dataFrom`: from that day on facts belong to this period and to no earlier one.
 * - A level whose rule names no day, or that has no rule, has no due moment.
 * - An ad hoc period covers `planFrom` to the day of the request and opens on that day.
 *
 * Refusals (rule): `no_rule_for_period`; for ad hoc `adhoc_due_missing`, `adhoc_before_plan`, `adhoc_due_before_day`.
 */
export const datesOf = ({ period, rules, planFrom, adhocDue }: PeriodWithRules): Result<PeriodDates> => {
  if (period.frequency === 'adhoc') return adhocDates({ period, planFrom, adhocDue })

  const ruleOf = (level: ReportingRule['level']) =>
    rules.find((rule) => rule.level === level && rule.frequency === period.frequency)
  const unitRule = ruleOf('unit')
  const communeRule = ruleOf('commune')
  const cutoffRule = unitRule ?? communeRule
  if (!cutoffRule) return refuse('rule', 'no_rule_for_period', { params: { period: period.key } })

  const monthBefore = addDays({ day: period.nominalFrom, days: -1 })
  const dataFrom = addDays({ day: cutoff({ rule: cutoffRule, lastMonth: monthBefore }), days: 1 })
  return accept({
    dataFrom,
    dataTo: cutoff({ rule: cutoffRule, lastMonth: period.nominalTo }),
    opensAt: startOfDayInVietnam(dataFrom),
    unitDueAt: dueAt({ rule: unitRule, period }),
    communeDueAt: dueAt({ rule: communeRule, period }),
  })
}

const cutoff = ({ rule, lastMonth }: { rule: ReportingRule; lastMonth: IsoDate }): IsoDate =>
  dayInMonth({ month: lastMonth, monthOffset: rule.cutoffMonthOffset, day: rule.cutoffDay })

const dueAt = ({ rule, period }: { rule: ReportingRule | undefined; period: Period }): Instant | null => {
  if (!rule || rule.dueDay === null) return null
  const day = rule.bound === 'before' ? rule.dueDay - 1 : rule.dueDay
  return endOfDayInVietnam(dayInMonth({ month: period.nominalTo, monthOffset: rule.dueMonthOffset, day }))
}

const adhocDates = ({
  period,
  planFrom,
  adhocDue,
}: Pick<PeriodWithRules, 'period' | 'planFrom' | 'adhocDue'>): Result<PeriodDates> => {
  const day = period.nominalTo
  const dueDays = [adhocDue?.unit, adhocDue?.commune].filter((due) => due != null)
  if (dueDays.length === 0) return refuse('rule', 'adhoc_due_missing', { path: 'dueOn' })
  if (dueDays.some((due) => due < day)) return refuse('rule', 'adhoc_due_before_day', { path: 'dueOn' })
  if (day < planFrom) return refuse('rule', 'adhoc_before_plan', { path: 'periodKey' })
  return accept({
    dataFrom: planFrom,
    dataTo: day,
    opensAt: startOfDayInVietnam(day),
    unitDueAt: adhocDue?.unit ? endOfDayInVietnam(adhocDue.unit) : null,
    communeDueAt: adhocDue?.commune ? endOfDayInVietnam(adhocDue.commune) : null,
  })
}
