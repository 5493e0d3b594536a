import type { ReportHead } from '@/data/report/readReport'
import { readUnitExtras, type UnitExtra } from '@/data/report/readUnitExtras'
import type { Db } from '@/data/session'

/** What the units behind a commune report answered to the plan's extra fields; asks nothing where the plan has none. */
export const readUnitAnswers = async ({ db, head }: { db: Db; head: ReportHead }): Promise<UnitExtra[]> =>
  head.hasExtra && head.level === 'commune' ? readUnitExtras({ db, report: head.id }) : []
