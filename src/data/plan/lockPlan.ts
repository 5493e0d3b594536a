import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PlanState } from '@/domain/plan/mayMoveTo'
import { rowsOf, type Db } from '../session'

const tables = {
  sections: 'sections',
  indicators: 'indicators',
  targets: 'targets',
  tasks: 'tasks',
  responsibilities: 'responsibilities',
  'budget-items': 'budget_items',
  'reporting-rules': 'reporting_rules',
  'extra-fields': 'extra_fields',
  amendments: 'amendments',
  'reporting-periods': 'reporting_periods',
  reports: 'reports',
} as const

const LONGEST_WAIT = '20s'

export type PlanRecord = keyof typeof tables

/**
 * Waits until no other transaction changes a plan or its rows, and keeps others waiting until this one ends. Rows may
 * still refer to the plan meanwhile. Waits longer than a single row is waited for: a queue moves on as each ends.
 *
 * @param of the plan, or a row of it that is still there
 * @returns the state it is in, null when there is no such plan
 */
export const lockPlan = async ({
  db,
  of,
}: {
  db: Db
  of: { plan: string } | { record: PlanRecord; id: string }
}): Promise<PlanState | null> => {
  const plan: SQL =
    'plan' in of
      ? sql`${of.plan}::uuid`
      : sql`(select plan_id from ${sql.identifier(tables[of.record])} where id = ${of.id}::uuid)`
  const [locked] = await rowsOf<{ state: PlanState }>(
    db,
    sql`with patience as materialized (select set_config('lock_timeout', ${LONGEST_WAIT}, true))
    select p.state::text as state from patience, plans p where p.id = ${plan} for no key update of p`,
  )
  return locked?.state ?? null
}
