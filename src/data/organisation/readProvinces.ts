import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type ProvinceHead = {
  id: string
  code: string | null
  name: string
  communes: number
  /** Communes with a plan in force. */
  withPlan: number
}

/** The provinces by name, with how many of their communes have a plan in force. */
export const readProvinces = ({ db }: { db: Db }): Promise<ProvinceHead[]> =>
  rowsOf<ProvinceHead>(
    db,
    sql`select o.id, o.admin_code as code, o.name,
        (select count(*)::int from organisations c where c.province_id = o.id and c.kind = 'commune' and c.closed_on is null) as communes,
        (select count(distinct p.commune_id)::int from plans p where p.province_id = o.id and p.state = 'in_force') as "withPlan"
      from organisations o where o.kind = 'province' and o.closed_on is null order by o.name, o.id`,
  )
