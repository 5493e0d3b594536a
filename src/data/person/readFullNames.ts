import { sql } from '@payloadcms/db-postgres/drizzle'
import { arrayOf, rowsOf, type Db } from '../session'

/** The names of people and, in full, of organisations by id, for pages that are read. One statement. */
export const readFullNames = async ({
  db,
  ids,
}: {
  db: Db
  ids: readonly string[]
}): Promise<Record<string, string>> => {
  const found = await rowsOf<{ id: string; name: string }>(
    db,
    sql`select id, name from users where id = any(${arrayOf('uuid', ids)})
      union all select id, name from organisations where id = any(${arrayOf('uuid', ids)})`,
  )
  return Object.fromEntries(found.map(({ id, name }) => [id, name]))
}
