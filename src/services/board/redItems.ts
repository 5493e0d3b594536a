import type { BoardIndicator } from './boardIndicator'
import type { BoardReport } from './boardReports'
import type { BoardTask } from './boardTasks'
import type { Board } from './readBoards'
import type { IsoDate } from '@/domain/time'
import { daysRed } from '@/domain/period/daysRed'

/** Something that is red, whose it is, since when and for how many days. */
export type RedItem = {
  board: Board
  /** Names of the units; empty where the plan names none. */
  owners: string[]
  since: IsoDate | null
  days: number | null
} & (
  | { kind: 'report'; report: BoardReport }
  | { kind: 'task'; task: BoardTask }
  | { kind: 'indicator'; indicator: BoardIndicator }
)

/** All that is red on a board: reports, tasks, indicators. */
export const redItems = (board: Board): RedItem[] => {
  const { asOf, reports, indicators, tasks } = board
  const dated = (since: IsoDate | null) => ({
    since,
    days: since === null ? null : daysRed({ since, on: asOf }),
  })
  const names = (owners: readonly { name: string }[]): string[] => owners.map(({ name }) => name)
  const shownReports = [...(reports.commune === null ? [] : [reports.commune]), ...reports.units]
  return [
    ...shownReports
      .filter(({ light }) => light === 'red')
      .map((report): RedItem => ({
        kind: 'report',
        board,
        report,
        owners: report.level === 'commune' ? [] : [report.organisationName],
        ...dated(report.since),
      })),
    ...tasks
      .filter(({ bucket }) => bucket === 'red')
      .map((task): RedItem => ({
        kind: 'task',
        board,
        task,
        owners: names(task.owners),
        ...dated(task.redSince),
      })),
    ...indicators
      .filter(({ bucket }) => bucket === 'red')
      .map((indicator): RedItem => ({
        kind: 'indicator',
        board,
        indicator,
        owners: names(indicator.owners),
        ...dated(indicator.redSince?.end ?? null),
      })),
  ]
}
