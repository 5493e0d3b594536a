import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'

const tables = { indicators: 'indicators_texts', tasks: 'tasks_texts' } as const

/** Marks a row that its plan no longer has, once. */
export const markLeftOut = async ({
  db,
  record,
  id,
}: {
  db: Db
  record: keyof typeof tables
  id: string
}): Promise<void> => {
  const table = sql.identifier(tables[record])
  await db.execute(sql`insert into ${table} ("order", parent_id, path, text)
    select coalesce(max("order"), 0) + 1, ${id}::uuid, 'flags', 'import_left_out' from ${table} where parent_id = ${id}::uuid and path = 'flags'
    having coalesce(bool_or(text = 'import_left_out'), false) = false`)
}
