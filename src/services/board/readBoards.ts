import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { scopeOf } from '@/domain/access/scopeOf'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { dayInVietnam, type Instant, type IsoDate } from '@/domain/time'
import { readBoardIndicators } from '@/data/board/readBoardIndicators'
import { readBoardReports } from '@/data/board/readBoardReports'
import { readBoardTasks } from '@/data/board/readBoardTasks'
import type { BoardCommune, BoardPeriod, BoardPlan } from '@/data/board/readCommunes'
import { readFilledRows } from '@/data/board/readFilledRows'
import type { Db } from '@/data/session'
import { boardIndicator, type BoardIndicator } from './boardIndicator'
import { boardReports, type BoardReports } from './boardReports'
import { boardTasks, type BoardTask } from './boardTasks'

/** One plan of a commune in one of its periods. */
export type AskedBoard = {
  commune: BoardCommune
  plan: BoardPlan
  period: BoardPeriod
  /** What was official on that day, instead of what the period shows. */
  day?: IsoDate | null
}

export type Board = AskedBoard & {
  /** The day as of which it speaks: today, or the last day the period stands for where that is earlier. */
  asOf: IsoDate
  /** The reader may see what the units report; the province sees what the commune's leader has approved. */
  seesUnits: boolean
  reports: BoardReports
  indicators: BoardIndicator[]
  tasks: BoardTask[]
}

/** How many periods are shown beside the one that is asked for, this one included. */
const PERIODS_SHOWN = 6

/** Boards as far as this person may see them. Four statements, however many boards, rows and periods. */
export const readBoards = async ({
  db,
  actor,
  asked,
  language,
  now,
}: {
  db: Db
  actor: Actor
  asked: readonly AskedBoard[]
  language: 'vi' | 'en'
  now: Instant
}): Promise<Board[]> => {
  const boards = asked.map(({ plan, period, day }) => ({
    plan: plan.id,
    period: period.key,
    upTo: day ?? period.dataTo,
  }))
  const scope = (record: 'official-values' | 'reports') => scopeOf({ actor, record, operation: 'read' })
  const indicators = await readBoardIndicators({
    db,
    boards,
    official: scope('official-values'),
    reports: scope('reports'),
  })
  const tasks = await readBoardTasks({ db, boards, reports: scope('reports') })
  const shown = asked.flatMap((board) =>
    periodsShown(board).map((period) => ({ plan: board.plan.id, period: period.key })),
  )
  const reports = await readBoardReports({ db, asked: shown, reports: scope('reports'), language })
  const ofPeriod = reports.filter(({ plan, period }) =>
    boards.some((board) => board.plan === plan && board.period === period),
  )
  const rows = await readFilledRows({ db, reports: ofPeriod.map(({ id }) => id) })

  return asked.map((board) => {
    const { commune, plan, period } = board
    const asOf = board.day ?? asOfDay({ period, now })
    return {
      ...board,
      asOf,
      seesUnits: can({
        actor,
        record: 'reports',
        operation: 'read',
        row: { commune: commune.id, province: commune.province, reachedProvince: false },
      }),
      reports: boardReports({
        reports: reports.filter((report) => report.plan === plan.id),
        periods: periodsShown(board),
        period,
        rows,
        now,
      }),
      indicators: indicators
        .filter((row) => row.plan === plan.id)
        .map((row) => boardIndicator({ row, plan, period, asOf, isOnDay: board.day != null })),
      tasks: boardTasks({
        rows: tasks.filter((row) => row.plan === plan.id),
        plan,
        period,
        periodTo: lastDayOf(period),
        asOf,
      }),
    }
  })
}

/** The period and those of its kind before it, the oldest first. */
const periodsShown = ({ plan, period }: AskedBoard): BoardPeriod[] =>
  plan.periods
    .filter(({ frequency, dataTo }) => frequency === period.frequency && dataTo <= period.dataTo)
    .slice(0, PERIODS_SHOWN)
    .reverse()

const asOfDay = ({ period, now }: { period: BoardPeriod; now: Instant }): IsoDate => {
  const today = dayInVietnam(now)
  const last = lastDayOf(period)
  return last < today ? last : today
}

/** The last day that a period stands for. */
const lastDayOf = (period: BoardPeriod): IsoDate => {
  const read = readPeriodKey({ key: period.key })
  return read.ok && read.value.frequency !== 'adhoc' ? read.value.nominalTo : period.dataTo
}
