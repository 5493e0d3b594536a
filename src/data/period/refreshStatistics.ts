import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, textArray, type Db } from '../session'

const written = ['reporting_periods', 'reports', 'report_values', 'task_updates', 'approval_instances']

/**
 * Lets PostgreSQL look anew at those of the tables that opening writes of which a tenth has changed since it last did.
 * @returns which they were
 */
export const refreshStatistics = async ({ db }: { db: Db }): Promise<string[]> => {
  const stale = await rowsOf<{ name: string }>(
    db,
    sql`select s.relname as name from pg_stat_user_tables s join pg_class c on c.oid = s.relid
      where s.schemaname = current_schema() and s.relname = any(${textArray(written)})
        and (c.reltuples < 0 or s.n_mod_since_analyze > 0.1 * c.reltuples) and s.n_mod_since_analyze > 0
      order by s.relname`,
  )
  for (const { name } of stale) await db.execute(sql`analyze ${sql.identifier(name)}`)
  return stale.map(({ name }) => name)
}
