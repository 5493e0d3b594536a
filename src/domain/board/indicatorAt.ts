import { sameKind } from '@/domain/board/sameKind'
import { figureAt, type Figure } from '@/domain/board/figureAt'
import { redSince } from '@/domain/board/redSince'
import { seriesOf, type Point, type ToFollow } from '@/domain/board/seriesOf'
import type { Entry, Fact } from '@/domain/board/types'
import { assess } from '@/domain/indicator/assess'
import { targetAt } from '@/domain/indicator/targetAt'
import type { Assessment, Light, Target } from '@/domain/indicator/types'
import type { Frequency, PeriodKey } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

type Asked = {
  indicator: ToFollow
  period: { key: PeriodKey; frequency: Frequency; nominalTo: IsoDate }
  /** Accepted figures up to the period and what waits to be accepted, the newest first. */
  facts: readonly Fact[]
  entries: readonly Entry[]
}

export type IndicatorAt = {
  figure: Figure
  /** The sum since the plan began, up to the figure that is shown; null for what is no flow. */
  total: number | null
  /** The target that holds in the period. */
  target: Target | null
  assessment: Assessment
  light: Light
  /** The oldest first. */
  points: Point[]
  /** The first period since which the figure has been red without a break. */
  redSince: Point | null
}

/** An indicator as a board shows it in a period; with nothing to show the rule says what nothing means on that day. */
export const indicatorAt = ({ indicator, period, facts, entries }: Asked): IndicatorAt => {
  const { kind, basis, targets } = indicator
  const { frequency } = period
  const known = {
    facts: sameKind({ basis, frequency, said: facts }),
    entries: sameKind({ basis, frequency, said: entries }),
  }
  const figure = figureAt({ kind, period: period.key, ...known })
  const points = seriesOf({ indicator, ...known })
  const target = targetAt({ targets, periodTo: period.nominalTo })
  if (figure.state === 'missing') {
    const accepted = known.facts.find((fact) => fact.period === period.key)
    const { assessment, light } =
      accepted ??
      assess({ ...indicator, target, reported: null, cumulative: null, periodTo: period.nominalTo })
    return { figure, total: null, target, assessment, light, points, redSince: null }
  }
  const shown = figure.state === 'waiting' ? figure.entry : figure.fact
  const upTo = points.slice(0, points.findIndex((point) => point.period === shown.period) + 1)
  const { total, assessment, light } = upTo.at(-1)!
  return {
    figure,
    total: basis === 'flow' ? total : null,
    target,
    assessment,
    light,
    points,
    redSince: redSince({ periods: upTo.toReversed() }),
  }
}
