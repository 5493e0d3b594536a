import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** Every plan in force that has a rule for months, with its years. */
export const readMonthlyPlans = ({
  db,
}: {
  db: Db
}): Promise<{ id: string; planFrom: string; planTo: string }[]> =>
  rowsOf(
    db,
    sql`select p.id, to_char(plan_from at time zone 'UTC', 'YYYY-MM-DD') as "planFrom", to_char(plan_to at time zone 'UTC', 'YYYY-MM-DD') as "planTo"
      from plans p where state = 'in_force' and exists (select 1 from reporting_rules r where r.plan_id = p.id and r.frequency = 'month')
      order by p.created_at`,
  )
