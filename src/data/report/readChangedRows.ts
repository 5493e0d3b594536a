import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** The rows of a report that were written after a revision, for whoever still holds that one. */
export const readChangedRows = ({
  db,
  report,
  since,
}: {
  db: Db
  report: string
  since: number
}): Promise<{ kind: 'indicator' | 'task'; id: string; enteredBy: string | null }[]> =>
  rowsOf(
    db,
    sql`select 'indicator' as kind, indicator as id, entered_by as "enteredBy" from report_values where report = ${report}::uuid and revision > ${since}
      union all select 'task', task, entered_by from task_updates where report = ${report}::uuid and revision > ${since}`,
  )
