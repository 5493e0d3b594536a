import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type TaskExtension = {
  ordinal: number
  until: string
  reason: string
  /** Number of the amendment that orders it. */
  amendment: string | null
  by: string | null
  at: string
}

/** The later deadlines of a task in their order. One statement. */
export const readExtensions = ({ db, task }: { db: Db; task: string }): Promise<TaskExtension[]> =>
  rowsOf<TaskExtension>(
    db,
    sql`select x.ordinal, x.until, x.reason, m.document_number as amendment, u.name as by, to_json(x.at at time zone 'UTC')#>>'{}' || 'Z' as at
      from task_extensions x left join amendments m on m.id = x.amendment left join users u on u.id = x.by
      where x.task = ${task}::uuid order by x.ordinal`,
  )
