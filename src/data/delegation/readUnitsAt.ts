import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** The units of a commune. */
export const readUnitsAt = async ({ db, commune }: { db: Db; commune: string }): Promise<string[]> => {
  const units = await rowsOf<{ id: string }>(
    db,
    sql`select id from organisations where kind = 'unit' and commune_id = ${commune}::uuid`,
  )
  return units.map(({ id }) => id)
}
