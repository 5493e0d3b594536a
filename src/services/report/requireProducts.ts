import { mustHaveProduct } from '@/domain/task/mustHaveProduct'
import type { ReportHead } from '@/data/report/readReport'
import { readTaskRows } from '@/data/report/readRows'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { lacksProduct } from './lacksProduct'

/** Refuses a report in which a task that must be filled in is said to be done without its product. One statement. */
export const requireProducts = async ({ db, head }: { db: Db; head: ReportHead }): Promise<void> => {
  const rows = await readTaskRows({ db, report: head.id })
  const checked = mustHaveProduct({
    rows: rows.map((row) => ({ ...row, productMissing: lacksProduct(row) })),
  })
  if (!checked.ok) refuseWith(checked.refusal)
}
