import { bucketOf } from '@/domain/board/bucketOf'
import { indicatorAt, type IndicatorAt } from '@/domain/board/indicatorAt'
import { lineOf } from '@/domain/board/lineOf'
import type { Bucket } from '@/domain/board/types'
import { daysBetween } from '@/domain/period/daysBetween'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import type { IsoDate } from '@/domain/time'
import type { BoardPeriod, BoardPlan } from '@/data/board/readCommunes'
import type { IndicatorOnBoard } from '@/data/board/readBoardIndicators'

export type BoardIndicator = Pick<
  IndicatorOnBoard,
  'id' | 'no' | 'name' | 'unit' | 'kind' | 'basis' | 'section' | 'owners'
> &
  IndicatorAt & {
    bucket: Bucket
    /** How old the accepted figure is that is shown, or stands beside what is missing; null without one. */
    ageDays: number | null
    /** What the figure had to be by the end of each point's period, where there is a path or a target is due. */
    path: (number | null)[]
    /** The report to read the figure in. */
    report: string | null
  }

type Asked = { row: IndicatorOnBoard; plan: BoardPlan; period: BoardPeriod; asOf: IsoDate }

export const boardIndicator = ({ row, plan, period, asOf }: Asked): BoardIndicator => {
  const at = indicatorAt({
    indicator: row,
    baselineOn: plan.planFrom,
    period: {
      key: period.key,
      frequency: period.frequency,
      start: period.dataFrom,
      end: period.dataTo,
      nominalTo: nominalTo(period.key, period.dataTo),
    },
    facts: row.facts,
    entry: row.entry?.reported ?? null,
  })
  const { figure } = at
  const fact = figure.state === 'missing' ? figure.last : figure.state === 'waiting' ? null : figure.fact
  const { id, no, name, unit, kind, basis, section, owners } = row
  return {
    ...{ id, no, name, unit, kind, basis, section, owners },
    ...at,
    bucket: bucketOf(at),
    ageDays: fact === null ? null : Math.max(0, daysBetween({ from: fact.end, to: asOf })),
    path: isNumeric(kind)
      ? lineOf({
          ...row,
          baselineOn: plan.planFrom,
          ends: at.points.map((point) => nominalTo(point.period, point.end)),
        }).map(({ expected }) => expected)
      : [],
    report: figure.state === 'waiting' ? (row.entry?.report ?? null) : (fact?.report ?? null),
  }
}

const isNumeric = (kind: IndicatorOnBoard['kind']): boolean =>
  kind === 'percent' || kind === 'number' || kind === 'range'

/** The last day a period's name stands for; targets hold by it, whatever day its data are cut on. */
export const nominalTo = (key: string, otherwise: IsoDate): IsoDate => {
  const read = readPeriodKey({ key })
  return read.ok ? read.value.nominalTo : otherwise
}
