import type { Reported } from '@/domain/indicator/types'
import type { PeriodKey, RegularFrequency } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

/** What was approved for one row in a shorter period. `end`: last day whose facts count. */
export type ShorterPart<R = Reported> = {
  report: string
  periodKey: PeriodKey
  frequency: RegularFrequency
  end: IsoDate
  reported: R
}

/** Where a figure of a longer period came from, and the periods that should have given one and did not, in order of time. */
export type ComposedFrom = { from: { report: string; periodKey: PeriodKey }[]; missing: PeriodKey[] }

/** A row of a longer period as the shorter ones give it; kept as it is beside the row. */
export type Composed = Reported & ComposedFrom
