import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type ImportPlace = { commune: string; province: string; code: string | null; name: string }

/** The commune that a file is read for, by its id or by a plan of it; null when there is none such. */
export const readImportPlace = async ({
  db,
  commune,
  plan,
}: {
  db: Db
  commune: string | null
  plan: string | null
}): Promise<ImportPlace | null> => {
  const [found] = await rowsOf<ImportPlace>(
    db,
    sql`select o.id as commune, o.province_id as province, o.admin_code as code, o.name from organisations o
      where o.kind = 'commune' and o.id = ${plan === null ? sql`${commune}::uuid` : sql`(select commune_id from plans where id = ${plan}::uuid)`}`,
  )
  return found ?? null
}
