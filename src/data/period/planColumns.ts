import { sql } from '@payloadcms/db-postgres/drizzle'

/** SQL for the reporting rules of `plans p`, as JSON in the order in which they were made. */
export const rulesOfPlan = sql`coalesce((select json_agg(json_build_object('level', r.level, 'frequency', r.frequency, 'dueDay', r.due_day,
    'dueMonthOffset', r.due_month_offset, 'bound', r.bound, 'cutoffDay', r.cutoff_day, 'cutoffMonthOffset', r.cutoff_month_offset,
    'dayOff', r.day_off, 'lockAfterDays', r.lock_after_days, 'assumed', r.assumed) order by r.created_at)
  from reporting_rules r where r.plan_id = p.id), '[]'::json)`

/** SQL for the periods of `plans p` that have been opened, as JSON. */
export const openedOfPlan = sql`coalesce((select json_agg(json_build_object('key', q.period_key, 'dataFrom', q.data_from))
  from reporting_periods q where q.plan_id = p.id), '[]'::json)`

/** SQL for the first and the last day of `plans p`. */
export const yearsOfPlan = sql`to_char(p.plan_from at time zone 'UTC', 'YYYY-MM-DD') as "planFrom", to_char(p.plan_to at time zone 'UTC', 'YYYY-MM-DD') as "planTo"`
