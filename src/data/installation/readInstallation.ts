import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** A fact about this installation; null when it was never written. */
export const readInstallation = async ({ db, key }: { db: Db; key: string }): Promise<string | null> => {
  const [found] = await rowsOf<{ value: string }>(db, sql`select value from installation where key = ${key}`)
  return found?.value ?? null
}
