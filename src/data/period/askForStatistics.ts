import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'

/**
 * Asks for what the planner should know of the tables that opening writes: until PostgreSQL looks at them by itself, a
 * minute later, forms would be planned as for empty tables. One job for however many openings.
 */
export const askForStatistics = async ({ db }: { db: Db }): Promise<void> => {
  await db.execute(sql`select pg_stat_force_next_flush(), graphile_worker.add_job('refresh_statistics'::text, job_key => 'refresh-statistics',
      run_at => now() + interval '2 seconds', max_attempts => 3)
    where not exists (select 1 from graphile_worker.jobs where key = 'refresh-statistics' and locked_at is null)`)
}
