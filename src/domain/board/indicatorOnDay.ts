import type { IndicatorAt } from '@/domain/board/indicatorAt'
import { seriesOf, type ToFollow } from '@/domain/board/seriesOf'
import type { Fact } from '@/domain/board/types'
import { assess } from '@/domain/indicator/assess'
import { targetAt } from '@/domain/indicator/targetAt'
import type { PeriodKey } from '@/domain/period/types'
import { figureOnDay } from '@/domain/rollup/figureOnDay'
import type { IsoDate } from '@/domain/time'

type Asked = {
  indicator: ToFollow & { unit: string | null }
  /** Accepted figures, of whatever length of period. */
  facts: readonly Fact[]
  day: IsoDate
}

/**
 * An indicator as a board shows it on a day: what was official by then, a flow as the sum of that year. The verdict is
 * the one that the newest fact behind it was accepted with; its points are the periods of that fact's length.
 */
export const indicatorOnDay = ({
  indicator,
  facts,
  day,
}: Asked): IndicatorAt & { summed: PeriodKey[] | null } => {
  const target = targetAt({ targets: indicator.targets, periodTo: day })
  const known = facts.filter(({ end }) => end <= day)
  const shown = figureOnDay({ ...indicator, day, facts: known })
  if (shown === null) {
    const { assessment, light } = assess({
      ...indicator,
      target,
      reported: null,
      cumulative: null,
      periodTo: day,
    })
    const figure = { state: 'missing' as const, last: null }
    return { figure, total: null, target, assessment, light, points: [], redSince: null, summed: null }
  }
  const { fact, reported, summed } = shown
  return {
    figure: { state: 'carried', fact: { ...fact, reported } },
    total: null,
    target,
    assessment: fact.assessment,
    light: fact.light,
    points: seriesOf({
      indicator,
      facts: known.filter(({ frequency }) => frequency === fact.frequency),
      entries: [],
    }),
    redSince: null,
    summed,
  }
}
