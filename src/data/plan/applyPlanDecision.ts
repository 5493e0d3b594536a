import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PlanState } from '@/domain/plan/mayMoveTo'
import type { Instant } from '@/domain/time'
import { asEngine } from '../asEngine'
import { runKeyed, type Db } from '../session'

type Applied = { db: Db; plan: string; state: PlanState; revision: number; now: Instant }

/** Writes what the ladder decided onto the plan: its state and revision. */
export const applyPlanDecision = async ({ db, plan, state, revision, now }: Applied): Promise<void> => {
  await runKeyed(
    db,
    asEngine({
      set: sql`plans set state = ${state}::enum_plan_state, revision = ${revision}, updated_at = ${now}::timestamptz`,
      where: sql`id = ${plan}::uuid`,
    }),
  )
}
