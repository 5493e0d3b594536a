import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type ProvinceCommune = { id: string; code: string | null; name: string }

/** The communes of a province that are not closed, by name. One statement. */
export const readProvinceCommunes = ({
  db,
  province,
}: {
  db: Db
  province: string
}): Promise<ProvinceCommune[]> =>
  rowsOf<ProvinceCommune>(
    db,
    sql`select id, admin_code as code, name from organisations
      where kind = 'commune' and province_id = ${province}::uuid and closed_on is null order by name, id`,
  )
