import { addDays } from '@/domain/period/addDays'
import { addWorkingDays } from '@/domain/period/addWorkingDays'
import type { WorkCalendar } from '@/domain/period/calendar'
import { dayInMonth } from '@/domain/period/dayInMonth'
import type { Period, PeriodDates, ReportingRule } from '@/domain/period/types'
import { workingDayOnOrAfter } from '@/domain/period/workingDayOnOrAfter'
import { workingDayOnOrBefore } from '@/domain/period/workingDayOnOrBefore'
import { accept, refuse, type Result } from '@/domain/refusal'
import { endOfDayInVietnam, startOfDayInVietnam, type Instant, type IsoDate } from '@/domain/time'

type PeriodWithRules = {
  period: Period
  /** Of all frequencies and levels; the first that fits a level counts. */
  rules: readonly ReportingRule[]
  planFrom: IsoDate
  calendar: WorkCalendar
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
 * - `opensAt` is the first day of the month in which the figures are cut, which is never before the first day of data:
 *   nobody is asked for a year's report in January.
 * - A due day on which nobody works is kept, or moved to the last working day before or the next one after (`dayOff`).
 *   A level whose rule names no day, or that has no rule, has no due moment.
 * - `locksAt` is the end of the `lockAfterDays`-th working day after the commune's due day, or after the units' where
 *   the commune has none. The commune's rule says how many; the units' where it says nothing.
 * - An ad hoc period covers `planFrom` to the day of the request and opens on that day. Its due days were named by
 *   somebody and stay as they are.
 *
 * Refusals (rule): `no_rule_for_period`; for ad hoc `adhoc_due_missing`, `adhoc_before_plan`, `adhoc_due_before_day`.
 */
export const datesOf = (asked: PeriodWithRules): Result<PeriodDates> => {
  const { period, calendar } = asked
  if (period.frequency === 'adhoc') return adhocDates(asked)

  const { unitRule, communeRule } = rulesFor(asked)
  const cutoffRule = unitRule ?? communeRule
  if (!cutoffRule) return refuse('rule', 'no_rule_for_period', { params: { period: period.key } })

  const monthBefore = addDays({ day: period.nominalFrom, days: -1 })
  const dataFrom = addDays({ day: cutoff({ rule: cutoffRule, lastMonth: monthBefore }), days: 1 })
  const dataTo = cutoff({ rule: cutoffRule, lastMonth: period.nominalTo })
  const unitDueOn = dueDay({ rule: unitRule, period, calendar })
  const communeDueOn = dueDay({ rule: communeRule, period, calendar })
  return accept({
    dataFrom,
    dataTo,
    opensAt: startOfDayInVietnam(dayInMonth({ month: dataTo, monthOffset: 0, day: 1 })),
    ...endings({ unitDueOn, communeDueOn, rules: { unitRule, communeRule }, calendar }),
  })
}

type RulesOfPeriod = { unitRule: ReportingRule | undefined; communeRule: ReportingRule | undefined }

const rulesFor = ({ period, rules }: Pick<PeriodWithRules, 'period' | 'rules'>): RulesOfPeriod => {
  const ruleOf = (level: ReportingRule['level']) =>
    rules.find((rule) => rule.level === level && rule.frequency === period.frequency)
  return { unitRule: ruleOf('unit'), communeRule: ruleOf('commune') }
}

const cutoff = ({ rule, lastMonth }: { rule: ReportingRule; lastMonth: IsoDate }): IsoDate =>
  dayInMonth({ month: lastMonth, monthOffset: rule.cutoffMonthOffset, day: rule.cutoffDay })

type DueOfLevel = { rule: ReportingRule | undefined; period: Period; calendar: WorkCalendar }

const dueDay = ({ rule, period, calendar }: DueOfLevel): IsoDate | null => {
  if (!rule || rule.dueDay === null) return null
  const number = rule.bound === 'before' ? rule.dueDay - 1 : rule.dueDay
  const day = dayInMonth({ month: period.nominalTo, monthOffset: rule.dueMonthOffset, day: number })
  if (rule.dayOff === 'keep') return day
  return rule.dayOff === 'before'
    ? workingDayOnOrBefore({ day, calendar })
    : workingDayOnOrAfter({ day, calendar })
}

type Endings = {
  unitDueOn: IsoDate | null
  communeDueOn: IsoDate | null
  rules: RulesOfPeriod
  calendar: WorkCalendar
}

const endings = ({
  unitDueOn,
  communeDueOn,
  rules: { unitRule, communeRule },
  calendar,
}: Endings): Pick<PeriodDates, 'unitDueAt' | 'communeDueAt' | 'locksAt'> => {
  const last = communeDueOn ?? unitDueOn
  const days = communeRule?.lockAfterDays ?? unitRule?.lockAfterDays ?? null
  const locksOn = last === null || days === null ? null : addWorkingDays({ day: last, days, calendar })
  return { unitDueAt: endOf(unitDueOn), communeDueAt: endOf(communeDueOn), locksAt: endOf(locksOn) }
}

const endOf = (day: IsoDate | null): Instant | null => (day === null ? null : endOfDayInVietnam(day))

const adhocDates = ({
  period,
  rules,
  planFrom,
  calendar,
  adhocDue,
}: PeriodWithRules): Result<PeriodDates> => {
  const day = period.nominalTo
  const dueDays = [adhocDue?.unit, adhocDue?.commune].filter((due) => due != null)
  if (dueDays.length === 0) return refuse('rule', 'adhoc_due_missing', { path: 'dueOn' })
  if (dueDays.some((due) => due < day)) return refuse('rule', 'adhoc_due_before_day', { path: 'dueOn' })
  if (day < planFrom) return refuse('rule', 'adhoc_before_plan', { path: 'periodKey' })
  return accept({
    dataFrom: planFrom,
    dataTo: day,
    opensAt: startOfDayInVietnam(day),
    ...endings({
      unitDueOn: adhocDue?.unit ?? null,
      communeDueOn: adhocDue?.commune ?? null,
      rules: rulesFor({ period, rules }),
      calendar,
    }),
  })
}
