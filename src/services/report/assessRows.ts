import { assess } from '@/domain/indicator/assess'
import { hasContent } from '@/domain/indicator/hasContent'
import { targetAt } from '@/domain/indicator/targetAt'
import type { Assessed } from '@/domain/indicator/types'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { readPlanStart } from '@/data/plan/readPlanStart'
import { readCumulative } from '@/data/rollup/readCumulative'
import type { ReportHead } from '@/data/report/readReport'
import type { IndicatorRow } from '@/data/report/readRows'
import type { Db } from '@/data/session'

/**
 * The rows of a report, each with its assessment against the target that holds in the report's period, as if its
 * figures were official. Two statements at most.
 */
export const assessRows = async ({
  db,
  head,
  rows,
}: {
  db: Db
  head: ReportHead
  rows: readonly IndicatorRow[]
}): Promise<{ row: IndicatorRow; assessed: Assessed }[]> => {
  const period = readPeriodKey({ key: head.periodKey })
  if (!period.ok) throw new Error(`period key ${head.periodKey}`)
  const { nominalTo, frequency } = period.value
  const baselineOn = await readPlanStart({ db, plan: head.plan })
  const sums = await readCumulative({
    db,
    indicators: rows.filter(({ basis }) => basis === 'flow').map(({ id }) => id),
    commune: head.commune,
    frequency,
    before: head.periodEnd,
    from: baselineOn,
  })
  return rows.map((row) => {
    const reported = hasContent({ kind: row.kind, reported: row.current }) ? row.current : null
    const value = row.basis === 'flow' ? reported?.value : null
    const assessed = assess({
      kind: row.kind,
      direction: row.direction,
      basis: row.basis,
      baseline: row.baseline,
      baselineOn,
      target: targetAt({ targets: row.targets, periodTo: nominalTo }),
      reported,
      cumulative: typeof value === 'number' ? (sums.get(row.id) ?? 0) + value : null,
      periodTo: nominalTo,
    })
    return { row, assessed }
  })
}
