import { factsFor } from '@/domain/board/factsFor'
import { figureAt, type Figure } from '@/domain/board/figureAt'
import { redSince } from '@/domain/board/redSince'
import type { Fact } from '@/domain/board/types'
import { assess } from '@/domain/indicator/assess'
import { targetAt } from '@/domain/indicator/targetAt'
import type { Assessment, Basis, Direction, Kind, Light, Reported, Target } from '@/domain/indicator/types'
import { withoutFloatNoise } from '@/domain/indicator/withoutFloatNoise'
import type { Frequency, PeriodKey } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

type Asked = {
  indicator: {
    kind: Kind
    direction: Direction
    basis: Basis
    baseline: number | null
    targets: readonly (Target & { validFrom: IsoDate })[]
  }
  /** The first day of the plan. */
  baselineOn: IsoDate
  period: { key: PeriodKey; frequency: Frequency; start: IsoDate; end: IsoDate; nominalTo: IsoDate }
  /** All accepted figures up to the period, the newest first. */
  facts: readonly Fact[]
  /** What the commune's report of the period says; null when it may not be seen. */
  entry: Reported | null
}

/** One period's figure: `value` is its own, `total` the sum since the plan began for a flow and else the same. */
export type Point = {
  period: PeriodKey
  start: IsoDate
  end: IsoDate
  value: number | null
  total: number | null
  assessment: Assessment
  light: Light
  isOfficial: boolean
  report: string | null
}

export type IndicatorAt = {
  figure: Figure
  /** The sum since the plan began, up to the figure that is shown; null for what is no flow. */
  total: number | null
  target: Target | null
  assessment: Assessment
  light: Light
  /** The oldest first. */
  points: Point[]
  /** The first period since which the figure has been red without a break. */
  redSince: Point | null
}

/**
 * An indicator as a board shows it in a period. An accepted figure keeps the assessment it was accepted with; what
 * still waits is assessed by the same rule; with nothing at all the rule says what nothing means on that day.
 */
export const indicatorAt = ({ indicator, baselineOn, period, facts, entry }: Asked): IndicatorAt => {
  const { kind, basis, targets } = indicator
  const known = factsFor({ basis, frequency: period.frequency, facts })
  const figure = figureAt({ kind, period: period.key, facts: known, entry })
  const points = pointsOf({ basis, facts: known })
  const before = points.findLast(({ total }) => total !== null)?.total ?? 0
  const target = targetAt({ targets, periodTo: period.nominalTo })

  const judge = (reported: Reported | null) =>
    assess({
      ...indicator,
      baselineOn,
      target,
      reported,
      cumulative:
        basis === 'flow' && typeof reported?.value === 'number'
          ? withoutFloatNoise(before + reported.value)
          : null,
      periodTo: period.nominalTo,
    })

  if (figure.state === 'waiting') {
    const { assessment, light } = judge(figure.reported)
    const { value } = figure.reported
    const total = totalOf({ basis, value, before })
    const { key, start, end } = period
    const point = {
      period: key,
      start,
      end,
      value,
      total,
      assessment,
      light,
      isOfficial: false,
      report: null,
    }
    points.push(point)
    return {
      figure,
      total: basis === 'flow' ? total : null,
      target,
      assessment,
      light,
      points,
      redSince: redSince({ periods: points.toReversed() }),
    }
  }
  if (figure.state === 'missing') {
    const accepted = known.find((fact) => fact.period === period.key)
    const { assessment, light } = accepted ?? judge(null)
    return { figure, total: null, target, assessment, light, points, redSince: null }
  }
  const { fact } = figure
  const upTo = points.filter(({ end }) => end <= fact.end)
  return {
    figure,
    total: basis === 'flow' ? (upTo.at(-1)?.total ?? null) : null,
    target,
    assessment: fact.assessment,
    light: fact.light,
    points,
    redSince: redSince({ periods: upTo.toReversed() }),
  }
}

const totalOf = ({ basis, value, before }: { basis: Basis; value: number | null; before: number }) =>
  value === null ? null : basis === 'flow' ? withoutFloatNoise(before + value) : value

const pointsOf = ({ basis, facts }: { basis: Basis; facts: readonly Fact[] }): Point[] => {
  let sum = 0
  return facts.toReversed().map(({ period, start, end, reported, assessment, light, report }) => {
    const total = totalOf({ basis, value: reported.value, before: sum })
    if (basis === 'flow' && total !== null) sum = total
    return { period, start, end, value: reported.value, total, assessment, light, isOfficial: true, report }
  })
}
