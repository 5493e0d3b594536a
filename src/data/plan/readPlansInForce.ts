import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** Every plan in force with its years. */
export const readPlansInForce = ({
  db,
}: {
  db: Db
}): Promise<{ id: string; planFrom: string; planTo: string }[]> =>
  rowsOf(
    db,
    sql`select id, to_char(plan_from at time zone 'UTC', 'YYYY-MM-DD') as "planFrom", to_char(plan_to at time zone 'UTC', 'YYYY-MM-DD') as "planTo"
      from plans where state = 'in_force' order by created_at`,
  )
