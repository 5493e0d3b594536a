import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** The names of the migrations that this database has seen, in order. */
export const readAppliedMigrations = async ({ db }: { db: Db }): Promise<string[]> => {
  const rows = await rowsOf<{ name: string }>(
    db,
    sql`select name from payload_migrations where batch > 0 order by name`,
  )
  return rows.map((row) => row.name)
}
