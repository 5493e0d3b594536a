import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PlanSetup } from '@/domain/plan/missingSetup'
import { rowsOf, type Db } from '../session'

/** How far a plan's set-up has come, the clears of its rows aside. */
export const readPlanSetup = async ({
  db,
  plan,
}: {
  db: Db
  plan: string
}): Promise<Omit<PlanSetup, 'openGaps'>> => {
  const [found] = await rowsOf<Omit<PlanSetup, 'openGaps'>>(
    db,
    sql`select (select count(*)::int from indicators where plan_id = p.id) as indicators,
        (select count(*)::int from tasks where plan_id = p.id) as tasks,
        (select count(*)::int from reporting_rules where plan_id = p.id) as rules,
        (select count(*)::int from reporting_periods where plan_id = p.id) as periods,
        p.focal_unit_id is not null as "hasFocalUnit", p.receiver_id is not null as "hasReceiver",
        p.unit_ladder_id is not null and p.commune_ladder_id is not null as "hasLadders"
      from plans p where p.id = ${plan}::uuid`,
  )
  return found!
}
