import { sql } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, type Db } from '../session'

/** The id of a catalogue entry by its code or its id; null when there is none. */
export const readCatalogueEntry = async ({
  db,
  codeOrId,
}: {
  db: Db
  codeOrId: string
}): Promise<string | null> => {
  const [found] = await keyedRowsOf<{ id: string }>(
    db,
    sql`select id from catalogue where code = ${codeOrId} or id::text = ${codeOrId}`,
  )
  return found?.id ?? null
}
