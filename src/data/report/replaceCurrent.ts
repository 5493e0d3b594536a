import { sql } from '@payloadcms/db-postgres/drizzle'
import { runKeyed, type Db } from '../session'
import type { ReportHead } from './readReport'

/** Lets an accepted correction count from now on instead of the version it replaces. Two statements. */
export const replaceCurrent = async ({ db, head }: { db: Db; head: ReportHead }): Promise<void> => {
  const engine = sql`with engine as (select set_config('sauro.engine', 'on', true))`
  // One after the other: never may two versions count, not even within a statement.
  await runKeyed(
    db,
    sql`${engine} update reports set is_current = false from engine
      where plan_id = ${head.plan}::uuid and organisation_id = ${head.organisation}::uuid and period_key = ${head.periodKey}
        and is_current and id <> ${head.id}::uuid returning set_config('sauro.engine', 'off', true)`,
  )
  await runKeyed(
    db,
    sql`${engine} update reports set is_current = true from engine
      where id = ${head.id}::uuid and not is_current returning set_config('sauro.engine', 'off', true)`,
  )
}
