import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** The first day from which a target that an amendment orders holds; null where it orders none. */
export const readFirstTarget = async ({
  db,
  amendment,
}: {
  db: Db
  amendment: string
}): Promise<string | null> => {
  const [found] = await rowsOf<{ first: string | null }>(
    db,
    sql`select to_char(min(valid_from) at time zone 'UTC', 'YYYY-MM-DD') as first from targets where amendment_id = ${amendment}::uuid`,
  )
  return found?.first ?? null
}
