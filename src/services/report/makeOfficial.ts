import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { writeOfficialValues } from '@/data/rollup/writeOfficialValues'
import type { ReportHead } from '@/data/report/readReport'
import { readIndicatorRows } from '@/data/report/readRows'
import type { Db } from '@/data/session'
import { assessRows } from './assessRows'

/**
 * Makes the figures of an accepted commune report official, each with its assessment against the target that holds
 * in this period. What was not reported becomes official as missing, never as zero.
 */
export const makeOfficial = async ({ db, head }: { db: Db; head: ReportHead }): Promise<void> => {
  const period = readPeriodKey({ key: head.periodKey })
  if (!period.ok) throw new Error(`period key ${head.periodKey}`)
  const rows = await readIndicatorRows({ db, report: head.id })
  const assessed = await assessRows({ db, head, rows })
  await writeOfficialValues({
    db,
    report: head.id,
    commune: head.commune,
    province: head.province,
    period: {
      key: head.periodKey,
      frequency: period.value.frequency,
      start: head.periodStart,
      end: head.periodEnd,
    },
    values: assessed.map(({ row, assessed: { assessment, light } }) => ({
      indicator: row.id,
      reported: row.current,
      assessment,
      light,
    })),
  })
}
