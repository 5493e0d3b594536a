import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** Whether anybody has ever been appointed to a position, or a published ladder names it. */
export const isPositionHeld = async ({ db, position }: { db: Db; position: string }): Promise<boolean> => {
  const [found] = await rowsOf<{ held: boolean }>(
    db,
    sql`select exists (select 1 from appointments where position_id = ${position}::uuid)
      or exists (select 1 from workflow_versions where strpos(definition::text, ${position}) > 0) as held`,
  )
  return found?.held === true
}
