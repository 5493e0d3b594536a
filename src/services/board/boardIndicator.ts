import { bucketOf } from '@/domain/board/bucketOf'
import { indicatorAt, type IndicatorAt } from '@/domain/board/indicatorAt'
import { indicatorOnDay } from '@/domain/board/indicatorOnDay'
import { lineOf } from '@/domain/board/lineOf'
import type { Bucket } from '@/domain/board/types'
import { daysBetween } from '@/domain/period/daysBetween'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import type { PeriodKey } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'
import type { BoardPeriod, BoardPlan } from '@/data/board/readCommunes'
import type { IndicatorOnBoard } from '@/data/board/readBoardIndicators'

export type BoardIndicator = Pick<
  IndicatorOnBoard,
  'id' | 'no' | 'name' | 'unit' | 'kind' | 'basis' | 'section' | 'owners'
> &
  IndicatorAt & {
    bucket: Bucket
    /** On a board as of a day: the periods of that year that were summed; null for what is a state, and on other boards. */
    summed: PeriodKey[] | null
    /** How old the figure is that is shown, or stands beside what is missing; null without one. */
    ageDays: number | null
    /** What each point's figure had to be by then, and the target that held; empty for what is no number. */
    line: ReturnType<typeof lineOf>
  }

type Asked = {
  row: IndicatorOnBoard
  plan: BoardPlan
  period: BoardPeriod
  asOf: IsoDate
  /** What was official on `asOf`, whatever period it was told in. */
  isOnDay?: boolean
}

export const boardIndicator = ({ row, plan, period, asOf, isOnDay = false }: Asked): BoardIndicator => {
  const indicator = { ...row, baselineOn: plan.planFrom }
  const at = isOnDay
    ? indicatorOnDay({ indicator, facts: row.facts, day: asOf })
    : {
        ...indicatorAt({
          indicator,
          period: { ...period, nominalTo: nominalTo(period) },
          facts: row.facts,
          entries: row.entries,
        }),
        summed: null,
      }
  const { figure } = at
  const shown =
    figure.state === 'missing' ? figure.last : figure.state === 'waiting' ? figure.entry : figure.fact
  const { id, no, name, unit, kind, basis, section, owners } = row
  return {
    ...{ id, no, name, unit, kind, basis, section, owners },
    ...at,
    bucket: bucketOf(at),
    ageDays: shown === null ? null : Math.max(0, daysBetween({ from: shown.end, to: asOf })),
    line: isNumeric(kind) ? lineOf({ ...indicator, ends: at.points.map((point) => point.nominalTo) }) : [],
  }
}

const isNumeric = (kind: IndicatorOnBoard['kind']): boolean =>
  kind === 'percent' || kind === 'number' || kind === 'range'

/** The last day a period's name stands for; targets hold by it, whatever day its data are cut on. */
const nominalTo = ({ key, dataTo }: BoardPeriod): IsoDate => {
  const read = readPeriodKey({ key })
  return read.ok ? read.value.nominalTo : dataTo
}
