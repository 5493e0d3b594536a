import { assess } from '@/domain/indicator/assess'
import { hasContent } from '@/domain/indicator/hasContent'
import { targetAt } from '@/domain/indicator/targetAt'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { readCumulative } from '@/data/rollup/readCumulative'
import { readPlanStart } from '@/data/plan/readPlanStart'
import { writeOfficialValues } from '@/data/rollup/writeOfficialValues'
import type { ReportHead } from '@/data/report/readReport'
import { readIndicatorRows } from '@/data/report/readRows'
import type { Db } from '@/data/session'

/**
 * Makes the figures of an accepted commune report official, each with its assessment against the target that holds
 * in this period. What was not reported becomes official as missing, never as zero.
 */
export const makeOfficial = async ({ db, head }: { db: Db; head: ReportHead }): Promise<void> => {
  const period = readPeriodKey({ key: head.periodKey })
  if (!period.ok) throw new Error(`period key ${head.periodKey}`)
  const { nominalTo, frequency } = period.value
  const baselineOn = await readPlanStart({ db, plan: head.plan })
  const rows = await readIndicatorRows({ db, report: head.id })
  const flows = rows.filter((row) => row.basis === 'flow').map((row) => row.id)
  const sums = await readCumulative({
    db,
    indicators: flows,
    commune: head.commune,
    frequency,
    before: head.periodEnd,
    from: baselineOn,
  })
  await writeOfficialValues({
    db,
    report: head.id,
    commune: head.commune,
    province: head.province,
    period: { key: head.periodKey, frequency, start: head.periodStart, end: head.periodEnd },
    values: rows.map((row) => {
      const reported = hasContent({ kind: row.kind, reported: row.current }) ? row.current : null
      const earlier = sums.get(row.id)
      const assessed = assess({
        kind: row.kind,
        direction: row.direction,
        basis: row.basis,
        baseline: row.baseline,
        baselineOn,
        target: targetAt({ targets: row.targets, periodTo: nominalTo }),
        reported,
        cumulative:
          row.basis === 'flow' && typeof reported?.value === 'number'
            ? (earlier ?? 0) + reported.value
            : null,
        periodTo: nominalTo,
      })
      return {
        indicator: row.id,
        reported: row.current,
        assessment: assessed.assessment,
        light: assessed.light,
      }
    }),
  })
}
