import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** What an indicator is called and measured in; null when there is none such. */
export const readIndicatorMeasure = async ({
  db,
  indicator,
}: {
  db: Db
  indicator: string
}): Promise<{ name: string; unit: string | null } | null> => {
  const [found] = await rowsOf<{ name: string; unit: string | null }>(
    db,
    sql`select name, unit from indicators where id = ${indicator}::uuid`,
  )
  return found ?? null
}
