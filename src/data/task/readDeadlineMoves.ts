import { isId } from '@/domain/isId'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type DeadlineMove = {
  task: string
  name: string
  ordinal: number
  until: string
  reason: string
  /** Number of the amendment that orders it. */
  amendment: string | null
  by: string | null
  at: string
  commune: string
  province: string
}

/** The later deadlines of a task in their order, or all that an amendment has set. One statement. */
export const readDeadlineMoves = async ({
  db,
  of,
  id,
}: {
  db: Db
  of: 'task' | 'amendment'
  id: string
}): Promise<DeadlineMove[]> => {
  if (!isId(id)) return []
  const key = of === 'task' ? sql`x.task` : sql`x.amendment`
  return rowsOf<DeadlineMove>(
    db,
    sql`select x.task, coalesce(t.label, t.name) as name, x.ordinal, to_char(x.until, 'YYYY-MM-DD') as until, x.reason, m.document_number as amendment,
        u.name as by, to_json(x.at at time zone 'UTC')#>>'{}' || 'Z' as at, t.commune_id as commune, t.province_id as province
      from task_extensions x join tasks t on t.id = x.task left join amendments m on m.id = x.amendment left join users u on u.id = x."by"
      where ${key} = ${id}::uuid order by t.position, t.id, x.ordinal`,
  )
}
