import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** A province by its official code or its id; null when there is none. */
export const readProvince = async ({
  db,
  codeOrId,
}: {
  db: Db
  codeOrId: string
}): Promise<string | null> => {
  const [found] = await rowsOf<{ id: string }>(
    db,
    sql`select id from organisations where kind = 'province' and (admin_code = ${codeOrId} or id::text = ${codeOrId})`,
  )
  return found?.id ?? null
}
