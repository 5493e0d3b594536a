import { sql } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, type Db } from '../session'

export type ProvinceName = { id: string; code: string | null; name: string }

/** A province by its official code or its id; null when there is none. */
export const readProvinceHead = async ({
  db,
  codeOrId,
}: {
  db: Db
  codeOrId: string
}): Promise<ProvinceName | null> => {
  const [found] = await keyedRowsOf<ProvinceName>(
    db,
    sql`select id, admin_code as code, name from organisations
      where kind = 'province' and (admin_code = ${codeOrId} or id::text = ${codeOrId})`,
  )
  return found ?? null
}
