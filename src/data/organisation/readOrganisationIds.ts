import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, textArray, type Db } from '../session'

/** The ids of organisations by their official codes. */
export const readOrganisationIds = async ({
  db,
  codes,
}: {
  db: Db
  codes: readonly string[]
}): Promise<Record<string, string>> => {
  const rows = await rowsOf<{ code: string; id: string }>(
    db,
    sql`select admin_code as code, id from organisations where admin_code = any(${textArray(codes)})`,
  )
  return Object.fromEntries(rows.map(({ code, id }) => [code, id]))
}
