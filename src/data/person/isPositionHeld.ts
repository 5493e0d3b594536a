import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** Whether anybody has ever been appointed to a position. */
export const isPositionHeld = async ({ db, position }: { db: Db; position: string }): Promise<boolean> => {
  const [found] = await rowsOf<{ held: boolean }>(
    db,
    sql`select exists (select 1 from appointments where position_id = ${position}::uuid) as held`,
  )
  return found?.held === true
}
