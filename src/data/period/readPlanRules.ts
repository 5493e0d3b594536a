import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ReportingRule } from '@/domain/period/types'
import { rowsOf, type Db } from '../session'

export type PlanRules = { state: string; planFrom: string; planTo: string; rules: ReportingRule[] }

/** A plan's years and its reporting rules; null when there is no such plan. */
export const readPlanRules = async ({ db, plan }: { db: Db; plan: string }): Promise<PlanRules | null> => {
  const [found] = await rowsOf<PlanRules>(
    db,
    sql`select p.state::text as state, to_char(p.plan_from at time zone 'UTC', 'YYYY-MM-DD') as "planFrom", to_char(p.plan_to at time zone 'UTC', 'YYYY-MM-DD') as "planTo",
        coalesce((select json_agg(json_build_object('level', r.level, 'frequency', r.frequency, 'dueDay', r.due_day, 'dueMonthOffset', r.due_month_offset,
          'bound', r.bound, 'cutoffDay', r.cutoff_day, 'cutoffMonthOffset', r.cutoff_month_offset, 'assumed', r.assumed) order by r.created_at)
          from reporting_rules r where r.plan_id = p.id), '[]'::json) as rules
      from plans p where p.id = ${plan}::uuid`,
  )
  return found ?? null
}
