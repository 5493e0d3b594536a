import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'

/** Lets go of a plan draft that is about to be deleted: what was imported as it can be confirmed anew. */
export const releasePlan = async ({ db, plan }: { db: Db; plan: string }): Promise<void> => {
  await db.execute(sql`delete from plan_imports where into_plan = ${plan}::uuid`)
  await db.execute(
    sql`update plan_imports set plan = null, state = 'read', revision = revision + 1 where plan = ${plan}::uuid`,
  )
}
