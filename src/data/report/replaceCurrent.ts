import { sql } from '@payloadcms/db-postgres/drizzle'
import { asEngine } from '../asEngine'
import { runKeyed, type Db } from '../session'
import type { ReportHead } from './readReport'

/** Lets an accepted correction count from now on instead of the version it replaces. Two statements. */
export const replaceCurrent = async ({ db, head }: { db: Db; head: ReportHead }): Promise<void> => {
  // One after the other: never may two versions count, not even within a statement.
  await runKeyed(
    db,
    asEngine({
      set: sql`reports set is_current = false`,
      where: sql`plan_id = ${head.plan}::uuid and organisation_id = ${head.organisation}::uuid
        and period_key = ${head.periodKey} and is_current and id <> ${head.id}::uuid`,
    }),
  )
  await runKeyed(
    db,
    asEngine({
      set: sql`reports set is_current = true`,
      where: sql`id = ${head.id}::uuid and not is_current`,
    }),
  )
}
