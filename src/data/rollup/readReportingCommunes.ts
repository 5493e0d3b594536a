import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type ReportingCommune = { id: string; name: string; searchKey: string }

/** The communes of a province for which a period has been opened, by name. */
export const readReportingCommunes = ({
  db,
  province,
  period,
}: {
  db: Db
  province: string
  period: string
}): Promise<ReportingCommune[]> =>
  rowsOf<ReportingCommune>(
    db,
    sql`select o.id, o.name, coalesce(o.search_key, '') as "searchKey" from organisations o
      where o.id in (select r.commune_id from reports r where r.province_id = ${province}::uuid and r.period_key = ${period}
        and r.level = 'commune' and r.is_current)
      order by o.name, o.id`,
  )
