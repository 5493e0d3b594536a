import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** Where a position lies; null when there is no such position. */
export const readPositionPlace = async ({
  db,
  position,
}: {
  db: Db
  position: string
}): Promise<{ commune: string | null; province: string | null } | null> => {
  const [found] = await rowsOf<{ commune: string | null; province: string | null }>(
    db,
    sql`select commune_id as commune, province_id as province from positions where id = ${position}::uuid`,
  )
  return found ?? null
}
