import { sql } from '@payloadcms/db-postgres/drizzle'
import { arrayOf, rowsOf, type Db } from '../session'

/** The roles that positions carry, by position. */
export const readPositionRoles = async ({
  db,
  positions,
}: {
  db: Db
  positions: readonly string[]
}): Promise<Map<string, string>> => {
  const rows = await rowsOf<{ id: string; role: string }>(
    db,
    sql`select id, role::text as role from positions where id = any(${arrayOf('uuid', positions)})`,
  )
  return new Map(rows.map(({ id, role }) => [id, role]))
}
