import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'

/** Enough to know a row by; the whole text stands in its own column. */
const LONGEST = 200

/**
 * Writes the titles of rows that do not say what they should, in one statement.
 *
 * @param table whose `label` is written
 * @param wanted selects `id` and the `label` that each row should have
 */
export const writeLabels = async ({
  db,
  table,
  wanted,
}: {
  db: Db
  table: string
  wanted: SQL
}): Promise<void> => {
  await db.execute(sql`update ${sql.identifier(table)} t set label = w.short
    from (select id, case when length(label) > ${LONGEST}::int then left(label, ${LONGEST}::int - 1) || '…' else label end as short from (${wanted}) x) w
    where w.id = t.id and t.label is distinct from w.short`)
}
