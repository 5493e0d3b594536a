import { sql } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, type Db } from '../session'

/** What somebody has chosen under a key, as it was kept; null when nothing was. One statement. */
export const readPreference = async ({
  db,
  person,
  key,
}: {
  db: Db
  person: string
  key: string
}): Promise<unknown> => {
  const [found] = await keyedRowsOf<{ value: unknown }>(
    db,
    sql`select p.value from payload_preferences p join payload_preferences_rels r on r.parent_id = p.id and r.path = 'user'
      where p.key = ${key} and r.users_id = ${person}::uuid order by p.updated_at desc limit 1`,
  )
  return found?.value ?? null
}
