import { sql } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, type Db } from '../session'

/** The id of a catalogue entry by its code; null when there is none. */
export const readCatalogueEntry = async ({ db, code }: { db: Db; code: string }): Promise<string | null> => {
  const [found] = await keyedRowsOf<{ id: string }>(db, sql`select id from catalogue where code = ${code}`)
  return found?.id ?? null
}
