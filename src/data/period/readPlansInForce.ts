import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'
import { openedOfPlan, rulesOfPlan, yearsOfPlan } from './planColumns'
import type { PlanRules } from './readPlanRules'

export type PlanInForce = Omit<PlanRules, 'state' | 'days'> & { id: string; province: string | null }

/** Every plan in force that has a reporting rule, with its rules and what was opened of it. One statement. */
export const readPlansInForce = ({ db }: { db: Db }): Promise<PlanInForce[]> =>
  rowsOf<PlanInForce>(
    db,
    sql`select p.id, p.province_id as province, ${yearsOfPlan}, ${rulesOfPlan} as rules, ${openedOfPlan} as opened
      from plans p where p.state = 'in_force' and exists (select 1 from reporting_rules r where r.plan_id = p.id)`,
  )
