import { standingOf, type Standing, type StandingLight } from '@/domain/board/standingOf'
import { hasContent } from '@/domain/indicator/hasContent'
import { lastDue } from '@/domain/period/lastDue'
import { dayInVietnam, type Instant, type IsoDate } from '@/domain/time'
import type { BoardPeriod } from '@/data/board/readCommunes'
import type { ReportOnBoard } from '@/data/board/readBoardReports'
import type { RowOfReport } from '@/data/board/readFilledRows'

export type BoardReport = Pick<
  ReportOnBoard,
  | 'id'
  | 'organisation'
  | 'organisationName'
  | 'level'
  | 'stepLabel'
  | 'nothingToReport'
  | 'documentNumber'
  | 'version'
> & {
  standing: Standing
  light: StandingLight
  since: IsoDate | null
  dueOn: IsoDate | null
  issuedDate: string | null
  /** The day on which a correction was accepted; null for a first version. */
  correctedOn: IsoDate | null
  filled: number
  rows: number
}

export type HeatCell = { report: string; standing: Standing; light: StandingLight } | null

/** A report that lies with somebody for a decision, of whichever period shown. */
export type Undecided = Pick<
  BoardReport,
  'id' | 'organisationName' | 'level' | 'standing' | 'stepLabel' | 'since'
> & { period: string }

export type BoardReports = {
  /** The commune's own report of the period, as far as the reader may see it. */
  commune: BoardReport | null
  units: BoardReport[]
  undecided: Undecided[]
  /** Periods of the same kind, the oldest first, and who stood where in each. */
  periods: string[]
  heat: { organisation: string; name: string; level: 'unit' | 'commune'; cells: HeatCell[] }[]
}

type Asked = {
  /** Of the plan, in all the periods shown. */
  reports: readonly ReportOnBoard[]
  periods: readonly BoardPeriod[]
  period: BoardPeriod
  rows: readonly RowOfReport[]
  now: Instant
}

export const boardReports = ({ reports, periods, period, rows, now }: Asked): BoardReports => {
  const shown = reports
    .filter((report) => report.period === period.key)
    .map((report) => boardReport({ report, rows, now }))
  const organisations = new Map(reports.map((report) => [report.organisation, report]))
  return {
    commune: shown.find(({ level }) => level === 'commune') ?? null,
    units: shown.filter(({ level }) => level === 'unit'),
    undecided: reports.flatMap((report): Undecided[] => {
      const { id, organisationName, level, stepLabel, period: key } = report
      const { standing, since } = standingOf({ ...report, now })
      if (standing !== 'waiting' && standing !== 'to_issue') return []
      return [{ id, organisationName, level, stepLabel, standing, since, period: key }]
    }),
    periods: periods.map(({ key }) => key),
    heat: [...organisations.values()].map(({ organisation, organisationName, level }) => ({
      organisation,
      name: organisationName,
      level,
      cells: periods.map(({ key }) => {
        const report = reports.find((one) => one.organisation === organisation && one.period === key)
        if (report === undefined) return null
        const { standing, light } = standingOf({ ...report, now })
        return { report: report.id, standing, light }
      }),
    })),
  }
}

const boardReport = ({
  report,
  rows,
  now,
}: {
  report: ReportOnBoard
  rows: readonly RowOfReport[]
  now: Instant
}): BoardReport => {
  const { id, organisation, organisationName, level, stepLabel, nothingToReport, documentNumber, version } =
    report
  const { standing, light, since } = standingOf({ ...report, now })
  const own = rows.filter((row) => row.report === id)
  const dueAt = lastDue(report)
  return {
    ...{ id, organisation, organisationName, level, stepLabel, nothingToReport, documentNumber, version },
    standing,
    light,
    since,
    dueOn: dueAt === null ? null : dayInVietnam(dueAt),
    issuedDate: report.issuedDate,
    correctedOn: report.correctedAt === null ? null : dayInVietnam(report.correctedAt),
    filled: own.filter((row) => (row.kind === null ? row.status !== null : hasContent(row))).length,
    rows: own.length,
  }
}
