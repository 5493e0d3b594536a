import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'

/** Resolves once the database has answered. */
export const ping = async ({ db }: { db: Db }): Promise<void> => {
  await db.execute(sql`select 1`)
}
