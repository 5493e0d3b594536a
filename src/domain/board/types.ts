import type { Assessment, Light, Reported } from '@/domain/indicator/types'
import type { Frequency, PeriodKey } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

/** What was said of an indicator for one period, and the commune's report it stands in. `end`: last day whose facts count. */
type Said = {
  period: PeriodKey
  frequency: Frequency
  start: IsoDate
  end: IsoDate
  reported: Reported
  report: string
}

/** Accepted by the province, with the assessment it was accepted with. */
export type Fact = Said & { assessment: Assessment; light: Light }

/** Not accepted yet. `isReached`: the commune's leader has approved it, so that it lies with the province. */
export type Entry = Said & { isReached: boolean }

/**
 * official: accepted by the province for the period that is looked at · waiting: said by a report of the commune that
 * has not been accepted yet · carried: the newest accepted figure of an earlier period · missing: nothing to show.
 */
export type FigureState = 'official' | 'waiting' | 'carried' | 'missing'

/** What is counted on a board: the three lights that ask for something or nothing, and grey by its reason. */
export type Bucket = 'red' | 'yellow' | 'green' | 'not_due' | 'missing' | 'unjudged'
