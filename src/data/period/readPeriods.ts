import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type OpenedPeriod = {
  id: string
  periodKey: string
  unitDueAt: string | null
  communeDueAt: string | null
  reports: number
  approved: number
}

/** The periods that have been opened for a plan, the newest first, and how many of the reports of each are approved. */
export const readPeriods = ({ db, plan }: { db: Db; plan: string }): Promise<OpenedPeriod[]> =>
  rowsOf<OpenedPeriod>(
    db,
    sql`select p.id, p.period_key as "periodKey", to_json(p.unit_due_at at time zone 'UTC')#>>'{}' || 'Z' as "unitDueAt",
        to_json(p.commune_due_at at time zone 'UTC')#>>'{}' || 'Z' as "communeDueAt",
        (select count(*)::int from reports r where r.period_id = p.id and r.is_current) as reports,
        (select count(*)::int from reports r where r.period_id = p.id and r.is_current and r.state = 'approved') as approved
      from reporting_periods p where p.plan_id = ${plan}::uuid order by p.data_to desc, p.period_key`,
  )
