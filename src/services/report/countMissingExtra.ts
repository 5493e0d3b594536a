import { missingExtras } from '@/domain/report/extra/missingExtras'
import { readExtraRows } from '@/data/report/readExtraRows'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'

/** How many of the extra fields that a report must fill in are empty. Asks nothing where the plan has none. */
export const countMissingExtra = async ({ db, head }: { db: Db; head: ReportHead }): Promise<number> => {
  if (!head.hasExtra) return 0
  const rows = await readExtraRows({ db, report: head.id })
  return missingExtras({ rows, nothingToReport: head.nothingToReport }).filter(({ required }) => required)
    .length
}
