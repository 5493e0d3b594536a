import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** Whether a report has reached the province. */
export const readReach = async ({ db, report }: { db: Db; report: string }): Promise<boolean> => {
  const [found] = await rowsOf<{ reached: boolean }>(
    db,
    sql`select reached_province as reached from reports where id = ${report}::uuid`,
  )
  return found?.reached === true
}
