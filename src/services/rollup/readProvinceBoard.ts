import { lastDue } from '@/domain/period/lastDue'
import type { Period } from '@/domain/period/types'
import { communeStanding, standings, type Standing } from '@/domain/rollup/communeStanding'
import { daysLate } from '@/domain/rollup/daysLate'
import { worstFirst } from '@/domain/rollup/worstFirst'
import { dayInVietnam, type Instant, type IsoDate } from '@/domain/time'
import { containsWords } from '@/domain/vietnamese/containsWords'
import { wordsOf } from '@/domain/vietnamese/wordsOf'
import { readCommuneReports, type CommuneInPeriod } from '@/data/rollup/readCommuneReports'
import type { Db } from '@/data/session'

export type BoardRow = Pick<CommuneInPeriod, 'commune' | 'name' | 'plan' | 'documentNumber'> & {
  standing: Standing
  dueOn: IsoDate | null
  issuedOn: IsoDate | null
  daysLate: number
  /** To be opened: only once the report has reached the province. */
  report: string | null
  /** The plan's title where the commune has several in the period; null where it has one. */
  planTitle: string | null
}

export type ProvinceBoard = {
  /** How many rows stand where, before any filter. */
  counts: Record<Standing, number>
  /** What the filters leave, what presses most first. */
  rows: BoardRow[]
  /** The rows whose report is overdue or was returned, whatever the filters are. */
  toUrge: BoardRow[]
}

type Asked = {
  db: Db
  province: string
  period: Period
  now: Instant
  standing: Standing | null
  search: string
}

/** Where each commune of a province stands with its report of a period. One statement, however many communes. */
export const readProvinceBoard = async ({
  db,
  province,
  period,
  now,
  standing,
  search,
}: Asked): Promise<ProvinceBoard> => {
  const found = await readCommuneReports({ db, province, period })
  const plans = new Map<string, number>()
  for (const { commune } of found) plans.set(commune, (plans.get(commune) ?? 0) + 1)
  const all = found
    .map((row) => ({
      row: boardRow({ row, hasSeveral: plans.get(row.commune)! > 1, now }),
      key: row.searchKey,
    }))
    .sort((a, b) => worstFirst(a.row, b.row))
  const counts = Object.fromEntries(standings.map((one) => [one, 0])) as Record<Standing, number>
  for (const { row } of all) counts[row.standing] += 1
  const words = wordsOf(search)
  return {
    counts,
    rows: all
      .filter(
        ({ row, key }) =>
          (standing === null || row.standing === standing) && containsWords({ text: key, words }),
      )
      .map(({ row }) => row),
    toUrge: all.map(({ row }) => row).filter(({ standing: one }) => isToUrge(one)),
  }
}

const isToUrge = (standing: Standing): boolean => standing === 'overdue' || standing === 'returned'

const boardRow = ({
  row,
  hasSeveral,
  now,
}: {
  row: CommuneInPeriod
  hasSeveral: boolean
  now: Instant
}): BoardRow => {
  const standing = communeStanding({
    hasPlan: row.plan !== null,
    report: row.report === null ? null : row,
    now,
  })
  const dueAt = lastDue(row)
  const dueOn = dueAt === null ? null : dayInVietnam(dueAt)
  const { commune, name, plan, documentNumber, issuedOn } = row
  return {
    commune,
    name,
    plan,
    documentNumber,
    issuedOn,
    standing,
    dueOn,
    daysLate: daysLate({ standing, dueOn, issuedOn, today: dayInVietnam(now) }),
    report: row.reachedProvince ? row.report : null,
    planTitle: hasSeveral ? row.planTitle : null,
  }
}
