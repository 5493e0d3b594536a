import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** The ids of the shared catalogue's entries by code. */
export const readCatalogueIds = async ({ db }: { db: Db }): Promise<Record<string, string>> => {
  const rows = await rowsOf<{ code: string; id: string }>(db, sql`select code, id from catalogue`)
  return Object.fromEntries(rows.map(({ code, id }) => [code, id]))
}
