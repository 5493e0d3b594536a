import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'
import type { ReportingCommune } from './readReportingCommunes'

/** The communes of a province that had a plan in force by a day, by name. One statement. */
export const readPlannedCommunes = ({
  db,
  province,
  day,
}: {
  db: Db
  province: string
  day: string
}): Promise<ReportingCommune[]> =>
  rowsOf<ReportingCommune>(
    db,
    sql`select o.id, o.name, coalesce(o.search_key, '') as "searchKey" from organisations o
      where o.province_id = ${province}::uuid and o.id in (select p.commune_id from plans p
        where p.state in ('in_force', 'closed') and (p.plan_from at time zone 'UTC')::date <= ${day}::date)
      order by o.name, o.id`,
  )
