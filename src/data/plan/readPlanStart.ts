import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** The first day of a plan, YYYY-MM-DD. */
export const readPlanStart = async ({ db, plan }: { db: Db; plan: string }): Promise<string> => {
  const [found] = await rowsOf<{ day: string }>(
    db,
    sql`select to_char(plan_from at time zone 'UTC', 'YYYY-MM-DD') as day from plans where id = ${plan}::uuid`,
  )
  return found!.day
}
