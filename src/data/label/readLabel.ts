import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** The title of one row of a collection. */
export const readLabel = async ({
  db,
  collection,
  id,
}: {
  db: Db
  collection: string
  id: string
}): Promise<string | null> => {
  const [found] = await rowsOf<{ label: string | null }>(
    db,
    sql`select label from ${sql.identifier(collection.replaceAll('-', '_'))} where id = ${id}::uuid`,
  )
  return found?.label ?? null
}
