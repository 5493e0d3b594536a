import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** The keys of the periods that any commune of a province has opened. */
export const readProvincePeriods = async ({
  db,
  province,
}: {
  db: Db
  province: string
}): Promise<string[]> => {
  const rows = await rowsOf<{ key: string }>(
    db,
    sql`select distinct period_key as key from reporting_periods where province_id = ${province}::uuid`,
  )
  return rows.map(({ key }) => key)
}
