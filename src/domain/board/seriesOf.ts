import type { Entry, Fact } from '@/domain/board/types'
import { assess } from '@/domain/indicator/assess'
import { hasContent } from '@/domain/indicator/hasContent'
import { targetAt } from '@/domain/indicator/targetAt'
import type { Assessment, Basis, Direction, Kind, Light, Reported, Target } from '@/domain/indicator/types'
import { withoutFloatNoise } from '@/domain/indicator/withoutFloatNoise'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import type { PeriodKey } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

export type ToFollow = {
  kind: Kind
  direction: Direction
  basis: Basis
  baseline: number | null
  /** The first day of the plan. */
  baselineOn: IsoDate
  targets: readonly (Target & { validFrom: IsoDate })[]
}

/** One period's figure. `total`: the sum since the plan began for a flow, else the figure itself. */
export type Point = {
  period: PeriodKey
  end: IsoDate
  /** The last day the period's name stands for: by it targets hold and paths are measured. */
  nominalTo: IsoDate
  reported: Reported
  total: number | null
  assessment: Assessment
  light: Light
  isOfficial: boolean
  report: string
}

type Asked = { indicator: ToFollow; facts: readonly Fact[]; entries: readonly Entry[] }

/**
 * The figures of an indicator by period, the oldest first. An accepted one keeps the assessment it was accepted with;
 * one that still waits is assessed by the same rule, and a waiting period that says nothing is left out.
 */
export const seriesOf = ({ indicator, facts, entries }: Asked): Point[] => {
  const { kind, basis } = indicator
  const said = [
    ...facts.map((fact) => ({ ...fact, isOfficial: true })),
    ...entries
      .filter(
        ({ period, reported }) =>
          hasContent({ kind, reported }) && !facts.some((fact) => fact.period === period),
      )
      .map((entry) => ({ ...entry, assessment: null, light: null, isOfficial: false })),
  ].sort((a, b) => (a.end === b.end ? 0 : a.end < b.end ? -1 : 1))

  let sum = 0
  return said.map(({ period, end, reported, assessment, light, isOfficial, report }) => {
    const { value } = reported
    if (basis === 'flow' && value !== null) sum = withoutFloatNoise(sum + value)
    const total = value === null ? null : basis === 'flow' ? sum : value
    const periodTo = nominalTo({ period, end })
    const judged =
      assessment === null || light === null
        ? judge({ indicator, reported, total, periodTo })
        : { assessment, light }
    const { assessment: word, light: shown } = judged
    return {
      period,
      end,
      nominalTo: periodTo,
      reported,
      total,
      assessment: word,
      light: shown,
      isOfficial,
      report,
    }
  })
}

const judge = ({
  indicator,
  reported,
  total,
  periodTo,
}: {
  indicator: ToFollow
  reported: Reported
  total: number | null
  periodTo: IsoDate
}) =>
  assess({
    ...indicator,
    target: targetAt({ targets: indicator.targets, periodTo }),
    reported,
    cumulative: indicator.basis === 'flow' ? total : null,
    periodTo,
  })

/** A key of no known form stands for the days whose facts count. */
const nominalTo = ({ period, end }: { period: PeriodKey; end: IsoDate }): IsoDate => {
  const read = readPeriodKey({ key: period })
  return read.ok ? read.value.nominalTo : end
}
