import { sql } from '@payloadcms/db-postgres/drizzle'
import { arrayOf, type Db } from '../session'

/** After mail, for which somebody waits. */
const PRIORITY = 10

/** Adds a job for each plan that has something to open; a plan that waits for its job already gets no second one. */
export const askForOpening = async ({ db, plans }: { db: Db; plans: readonly string[] }): Promise<void> => {
  if (plans.length === 0) return
  await db.execute(sql`select graphile_worker.add_job('open_periods'::text, json_build_object('plan', p.id), max_attempts => 12,
      job_key => 'open-periods-' || p.id, priority => ${PRIORITY})
    from unnest(${arrayOf('uuid', plans)}) as p(id)`)
}
