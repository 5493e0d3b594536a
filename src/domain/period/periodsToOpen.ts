import type { WorkCalendar } from '@/domain/period/calendar'
import { datesOf } from '@/domain/period/datesOf'
import { isOpenedAlone } from '@/domain/period/isOpenedAlone'
import { liesInPlan } from '@/domain/period/liesInPlan'
import { periodsBetween } from '@/domain/period/periodsBetween'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import type {
  Frequency,
  Period,
  PeriodDates,
  PeriodKey,
  RegularFrequency,
  ReportingRule,
} from '@/domain/period/types'
import { endOfDayInVietnam, type Instant, type IsoDate } from '@/domain/time'

type PlanAtAMoment = {
  rules: readonly ReportingRule[]
  /** The periods that are open already; those outside the plan's years say nothing. */
  opened: readonly { key: PeriodKey; dataFrom: IsoDate }[]
  planFrom: IsoDate
  planTo: IsoDate
  calendar: WorkCalendar
  now: Instant
}

export type PeriodToOpen = { period: Period; dates: PeriodDates }

/**
 * The periods of a plan that are to be open by now and are not, in order of time, with their dates.
 *
 * - Of a frequency that was opened before, every period after the first one that was: a missed night is made up for.
 * - Of a frequency that was not, every period that can still be sent in time and whose figures do not all lie before
 *   the first period that was ever opened for the plan. What is over is history; somebody may open it by hand.
 */
export const periodsToOpen = ({
  rules,
  opened,
  planFrom,
  planTo,
  calendar,
  now,
}: PlanAtAMoment): PeriodToOpen[] => {
  const frequencies = [...new Set(rules.map(({ frequency }) => frequency))]
  const known = opened.flatMap(({ key, dataFrom }) => {
    const read = readPeriodKey({ key })
    if (!read.ok || read.value.frequency === 'adhoc') return []
    return liesInPlan({ period: read.value, planFrom, planTo }) ? [{ period: read.value, dataFrom }] : []
  })
  const begun = least(known.map(({ dataFrom }) => dataFrom))
  const isOpen = new Set(known.map(({ period }) => period.key))

  const toOpen = frequencies.filter(isRegular).flatMap((frequency) => {
    const first = least(
      known.filter(({ period }) => period.frequency === frequency).map(({ period }) => period.nominalTo),
    )
    const isDue = ({ period, dates }: PeriodToOpen): boolean => {
      if (Date.parse(dates.opensAt) > Date.parse(now)) return false
      if (first !== null) return period.nominalTo > first
      return (
        (begun === null || dates.dataTo >= begun) && Date.parse(lastMoment(period, dates)) >= Date.parse(now)
      )
    }
    return periodsBetween({ frequency, planFrom, planTo })
      .filter((period) => liesInPlan({ period, planFrom, planTo }) && !isOpen.has(period.key))
      .filter((period) => isOpenedAlone({ period, frequencies }))
      .flatMap((period) => {
        const dates = datesOf({ period, rules, planFrom, calendar })
        return dates.ok ? [{ period, dates: dates.value }] : []
      })
      .filter(isDue)
  })
  return toOpen.sort(
    (a, b) =>
      a.dates.opensAt.localeCompare(b.dates.opensAt) || a.period.nominalTo.localeCompare(b.period.nominalTo),
  )
}

const isRegular = (frequency: Frequency): frequency is RegularFrequency => frequency !== 'adhoc'

const least = (days: readonly IsoDate[]): IsoDate | null => [...days].sort()[0] ?? null

/** When the last of a period's reports is due; the end of the period where none has a day. */
const lastMoment = (period: Period, { unitDueAt, communeDueAt }: PeriodDates): Instant =>
  [unitDueAt, communeDueAt]
    .filter((at) => at !== null)
    .sort()
    .at(-1) ?? endOfDayInVietnam(period.nominalTo)
