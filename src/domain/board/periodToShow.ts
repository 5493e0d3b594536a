import type { PeriodKey } from '@/domain/period/types'
import type { Instant, IsoDate } from '@/domain/time'

type Listed = { key: PeriodKey; dataTo: IsoDate; opensAt: Instant }

/**
 * The period a board shows: the one asked for if the plan has it, else the newest that has opened, else the newest.
 * `periods`: the newest first. Null only for a plan without periods.
 */
export const periodToShow = <P extends Listed>({
  periods,
  asked,
  now,
}: {
  periods: readonly P[]
  asked: unknown
  now: Instant
}): P | null =>
  periods.find(({ key }) => key === asked) ??
  periods.find(({ opensAt }) => Date.parse(opensAt) <= Date.parse(now)) ??
  periods[0] ??
  null
