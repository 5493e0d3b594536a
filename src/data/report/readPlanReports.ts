import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type PlanReport = {
  id: string
  organisation: string
  level: 'unit' | 'commune'
  state: string
  dueAt: string | null
}

/** The current reports of a plan's period. */
export const readPlanReports = ({
  db,
  plan,
  periodKey,
}: {
  db: Db
  plan: string
  periodKey: string
}): Promise<PlanReport[]> =>
  rowsOf<PlanReport>(
    db,
    sql`select id, organisation_id as organisation, level::text as level, state::text as state, to_json(due_at at time zone 'UTC')#>>'{}' || 'Z' as "dueAt"
      from reports where plan_id = ${plan}::uuid and period_key = ${periodKey} and is_current order by level, id`,
  )
