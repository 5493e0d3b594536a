import type { Assessment, Light, Reported } from '@/domain/indicator/types'
import type { Frequency, PeriodKey } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

/** A figure of one period that the province has accepted. `end`: last day whose facts count. */
export type Fact = {
  period: PeriodKey
  frequency: Frequency
  start: IsoDate
  end: IsoDate
  reported: Reported
  assessment: Assessment
  light: Light
  report: string
}

/**
 * official: accepted by the province for the period that is looked at · waiting: said by the commune's report of that
 * period, which has not been accepted yet · carried: the newest accepted figure of an earlier period, because the
 * period itself says nothing yet · missing: nothing to show.
 */
export type FigureState = 'official' | 'waiting' | 'carried' | 'missing'

/** What is counted on a board: the three lights that ask for something or nothing, and grey by its reason. */
export type Bucket = 'red' | 'yellow' | 'green' | 'not_due' | 'missing' | 'unjudged'
