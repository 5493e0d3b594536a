import { sql } from '@payloadcms/db-postgres/drizzle'
import type { KnownCommunes } from '@/domain/planText/document/knownCommunes'
import { rowsOf, type Db } from '../session'

/** The provinces and communes of the country with every name they have borne. One statement. */
export const readKnownCommunes = async ({ db }: { db: Db }): Promise<KnownCommunes> => {
  const rows = await rowsOf<{ kind: string; code: string; provinceCode: string; names: string[] }>(
    db,
    sql`select o.kind::text as kind, o.admin_code as code, coalesce(v.admin_code, '') as "provinceCode",
        array(select n.name from organisations_names n where n._parent_id = o.id and n.name <> o.name order by n._order) || o.name as names
      from organisations o left join organisations v on v.id = o.province_id
      where o.kind in ('province', 'commune') and o.admin_code is not null`,
  )
  return {
    provinces: rows.filter(({ kind }) => kind === 'province'),
    communes: rows.filter(({ kind }) => kind === 'commune'),
  }
}
