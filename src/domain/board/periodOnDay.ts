import { periodToShow } from '@/domain/board/periodToShow'
import type { PeriodKey } from '@/domain/period/types'
import type { Instant, IsoDate } from '@/domain/time'

type Listed = { key: PeriodKey; dataTo: IsoDate; opensAt: Instant }

/**
 * The period beside which a board shows what was official on a day: the newest whose data end by then, else the oldest.
 * Without a day the period to show. `periods`: the newest first.
 */
export const periodOnDay = <P extends Listed>({
  periods,
  asked,
  day,
  now,
}: {
  periods: readonly P[]
  asked: unknown
  day: IsoDate | null
  now: Instant
}): P | null =>
  day === null
    ? periodToShow({ periods, asked, now })
    : (periods.find(({ dataTo }) => dataTo <= day) ?? periods.at(-1) ?? null)
