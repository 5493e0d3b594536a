import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'
import { openRows, type OpenRows } from './openRows'

export type PlanHoles = Record<
  | 'indicatorsWithoutTarget'
  | 'indicatorsWithoutLead'
  | 'tasksWithoutLead'
  | 'tasksWithoutDeadline'
  | 'assumedRules',
  OpenRows
>

/** Somebody leads a row when a unit does, or when the commune has decided who reports it. */
const isLed = sql`(s.kind = 'lead' and (s.nature = 'unit' or s.confirmed))`

/** The rows of a plan that lack something, in one statement. */
export const readPlanHoles = async ({ db, plan }: { db: Db; plan: string }): Promise<PlanHoles> => {
  const indicators = sql`select r.id, coalesce(r.label, r.name) as name, r.position as rank from indicators r where r.plan_id = ${plan}::uuid`
  const tasks = sql`select r.id, coalesce(r.label, r.name) as name, r.position as rank from tasks r where r.plan_id = ${plan}::uuid`
  const [found] = await rowsOf<PlanHoles>(
    db,
    sql`select
      ${openRows(sql`${indicators} and not exists (select 1 from targets t where t.indicator_id = r.id)`)} as "indicatorsWithoutTarget",
      ${openRows(sql`${indicators} and not exists (select 1 from responsibilities s where s.indicator_id = r.id and ${isLed})`)} as "indicatorsWithoutLead",
      ${openRows(sql`${tasks} and not exists (select 1 from responsibilities s where s.task_id = r.id and ${isLed})`)} as "tasksWithoutLead",
      ${openRows(sql`${tasks} and r.deadline_end is null and not coalesce(r.recurring, false) and not coalesce(r.done_before, false)
        and not exists (select 1 from tasks_milestones m where m._parent_id = r.id)`)} as "tasksWithoutDeadline",
      ${openRows(sql`select r.id, coalesce(r.text, r.to_text, '-') as name, 0 as rank from reporting_rules r where r.plan_id = ${plan}::uuid and r.assumed`)} as "assumedRules"`,
  )
  return found!
}
