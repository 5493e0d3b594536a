import type { WorkCalendar } from '@/domain/period/calendar'
import { datesOf } from '@/domain/period/datesOf'
import { isOpenedAlone } from '@/domain/period/isOpenedAlone'
import { liesInPlan } from '@/domain/period/liesInPlan'
import type { PeriodToOpen } from '@/domain/period/periodsToOpen'
import { periodsBetween } from '@/domain/period/periodsBetween'
import type { PeriodKey, ReportingRule } from '@/domain/period/types'
import type { Instant, IsoDate } from '@/domain/time'

type Asked = {
  rules: readonly ReportingRule[]
  opened: readonly PeriodKey[]
  planFrom: IsoDate
  planTo: IsoDate
  calendar: WorkCalendar
  now: Instant
  limit: number
}

/** The periods that will open next without anybody asking, with their dates as the calendar stands; at most `limit`. */
export const datesAhead = ({
  rules,
  opened,
  planFrom,
  planTo,
  calendar,
  now,
  limit,
}: Asked): PeriodToOpen[] => {
  const frequencies = [...new Set(rules.map(({ frequency }) => frequency))]
  return frequencies
    .flatMap((frequency) => (frequency === 'adhoc' ? [] : periodsBetween({ frequency, planFrom, planTo })))
    .filter((period) => liesInPlan({ period, planFrom, planTo }) && !opened.includes(period.key))
    .filter((period) => isOpenedAlone({ period, frequencies }))
    .flatMap((period) => {
      const dates = datesOf({ period, rules, planFrom, calendar })
      return dates.ok && Date.parse(dates.value.opensAt) > Date.parse(now)
        ? [{ period, dates: dates.value }]
        : []
    })
    .sort(
      (a, b) =>
        a.dates.opensAt.localeCompare(b.dates.opensAt) ||
        a.period.nominalTo.localeCompare(b.period.nominalTo),
    )
    .slice(0, limit)
}
