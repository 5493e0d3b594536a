import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Kind, Reported } from '@/domain/indicator/types'
import type { TaskStatus } from '@/domain/task/types'
import { arrayOf, rowsOf, type Db } from '../session'
import { figureJson } from '../report/saidJson'

export type RowOfReport = { report: string } & (
  { kind: Kind; reported: Reported; status: null } | { kind: null; reported: null; status: TaskStatus | null }
)

/** What stands in every row of some reports. One statement. */
export const readFilledRows = ({
  db,
  reports,
}: {
  db: Db
  reports: readonly string[]
}): Promise<RowOfReport[]> =>
  rowsOf<RowOfReport>(
    db,
    sql`select v.report, i.kind::text as kind, ${figureJson('v')} as reported, null as status
      from report_values v join indicators i on i.id = v.indicator where v.report = any(${arrayOf('uuid', reports)})
      union all
      select u.report, null, null, u.status from task_updates u where u.report = any(${arrayOf('uuid', reports)})`,
  )
