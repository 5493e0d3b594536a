import { liesInPlan } from '@/domain/period/liesInPlan'
import { nextPeriod } from '@/domain/period/nextPeriod'
import { periodOn } from '@/domain/period/periodOn'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import type { Frequency, Period, PeriodKey, RegularFrequency, ReportingRule } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

type PlanOnADay = {
  rules: readonly Pick<ReportingRule, 'frequency'>[]
  /** Keys of the periods that are open already. */
  opened: readonly PeriodKey[]
  planFrom: IsoDate
  planTo: IsoDate
  today: IsoDate
}

/**
 * The period that comes next for each frequency that a plan has a rule for: after the newest one that is open, or the
 * one of today where none is (the plan's first before the plan begins). None beyond the plan's years; ad hoc reports
 * are not foreseen.
 */
export const nextToOpen = ({ rules, opened, planFrom, planTo, today }: PlanOnADay): PeriodKey[] => {
  const known = opened.map((key) => readPeriodKey({ key })).flatMap((read) => (read.ok ? [read.value] : []))
  const frequencies = [...new Set(rules.map(({ frequency }) => frequency))].filter(isRegular)
  return frequencies.flatMap((frequency) => {
    const newest = known
      .filter((period) => period.frequency === frequency)
      .reduce<Period | null>(
        (last, one) => (last === null || one.nominalTo > last.nominalTo ? one : last),
        null,
      )
    const next =
      newest === null ? periodOn({ frequency, day: today < planFrom ? planFrom : today }) : following(newest)
    return next !== null && liesInPlan({ period: next, planFrom, planTo }) ? [next.key] : []
  })
}

const isRegular = (frequency: Frequency): frequency is RegularFrequency => frequency !== 'adhoc'

const following = (period: Period): Period | null => {
  const next = nextPeriod({ period })
  return next.ok ? next.value : null
}
