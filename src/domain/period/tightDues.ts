import type { WorkCalendar } from '@/domain/period/calendar'
import { datesOf } from '@/domain/period/datesOf'
import { hasWorkingDayBetween } from '@/domain/period/hasWorkingDayBetween'
import { liesInPlan } from '@/domain/period/liesInPlan'
import { periodsBetween } from '@/domain/period/periodsBetween'
import type { PeriodKey, ReportingRule } from '@/domain/period/types'
import { dayInVietnam, type IsoDate } from '@/domain/time'

type Asked = {
  rules: readonly ReportingRule[]
  planFrom: IsoDate
  planTo: IsoDate
  calendar: WorkCalendar
  /** Periods that ended before are not looked at. */
  today: IsoDate
}

/** A rule that leaves no working day between the cut-off and the due day, and the next periods in which it does. */
export type TightDue = Pick<ReportingRule, 'level' | 'frequency'> & { periods: PeriodKey[] }

/** Periods looked at for each rule: a year of months. */
const AHEAD = 12

/**
 * The rules of a plan by which somebody has to send on a day before which no working day lies for it, with the periods
 * among the next twelve. A plan may say so; somebody should know.
 */
export const tightDues = ({ rules, planFrom, planTo, calendar, today }: Asked): TightDue[] =>
  rules.flatMap((rule) => {
    const { level, frequency } = rule
    if (frequency === 'adhoc' || rule.dueDay === null) return []
    const periods = periodsBetween({ frequency, planFrom, planTo })
      .filter((period) => liesInPlan({ period, planFrom, planTo }) && period.nominalTo >= today)
      .slice(0, AHEAD)
      .filter((period) => {
        const dates = datesOf({ period, rules, planFrom, calendar })
        const dueAt = dates.ok ? dates.value[level === 'unit' ? 'unitDueAt' : 'communeDueAt'] : null
        return (
          dates.ok &&
          dueAt !== null &&
          !hasWorkingDayBetween({ dataTo: dates.value.dataTo, dueOn: dayInVietnam(dueAt), calendar })
        )
      })
      .map(({ key }) => key)
    return periods.length === 0 ? [] : [{ level, frequency, periods }]
  })
