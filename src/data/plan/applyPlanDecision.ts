import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PlanState } from '@/domain/plan/mayMoveTo'
import type { Instant } from '@/domain/time'
import { runKeyed, type Db } from '../session'

type Applied = { db: Db; plan: string; state: PlanState; revision: number; now: Instant }

/** Writes what the ladder decided onto the plan: its state and revision. */
export const applyPlanDecision = async ({ db, plan, state, revision, now }: Applied): Promise<void> => {
  // The guard of the table stands open for this statement and no longer.
  await runKeyed(
    db,
    sql`with engine as (select set_config('sauro.engine', 'on', true))
    update plans set state = ${state}::enum_plan_state, revision = ${revision}, updated_at = ${now}::timestamptz
    from engine where id = ${plan}::uuid returning set_config('sauro.engine', 'off', true)`,
  )
}
