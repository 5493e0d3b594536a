import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** The one plan of a commune that is not closed; null where there are none or several. */
export const readOnlyPlan = async ({ db, commune }: { db: Db; commune: string }): Promise<string | null> => {
  const found = await rowsOf<{ id: string }>(
    db,
    sql`select id from plans where commune_id = ${commune}::uuid and state <> 'closed' limit 2`,
  )
  return found.length === 1 ? found[0]!.id : null
}
