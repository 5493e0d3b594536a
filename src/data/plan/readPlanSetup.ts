import { sql } from '@payloadcms/db-postgres/drizzle'
import type { LadderField } from '@/domain/plan/choosableLadders'
import type { PlanSetup } from '@/domain/plan/missingSetup'
import { rowsOf, type Db } from '../session'

export type StoredSetup = Omit<PlanSetup, 'openGaps' | 'hasLadders' | 'keepsLadders'> &
  Record<LadderField, string | null> & { commune: string }

/** How far a plan's set-up has come, what is told of its rows and ladders by rules aside. */
export const readPlanSetup = async ({ db, plan }: { db: Db; plan: string }): Promise<StoredSetup> => {
  const [found] = await rowsOf<StoredSetup>(
    db,
    sql`select (select count(*)::int from indicators where plan_id = p.id) as indicators,
        (select count(*)::int from tasks where plan_id = p.id) as tasks,
        (select count(*)::int from reporting_rules where plan_id = p.id) as rules,
        (select count(*)::int from reporting_periods where plan_id = p.id) as periods,
        p.focal_unit_id is not null as "hasFocalUnit", p.receiver_id is not null as "hasReceiver",
        p.unit_ladder_id as "unitLadder", p.commune_ladder_id as "communeLadder", p.plan_ladder_id as "planLadder", p.commune_id as commune
      from plans p where p.id = ${plan}::uuid`,
  )
  return found!
}
