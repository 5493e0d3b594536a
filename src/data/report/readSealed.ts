import { sql } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, type Db } from '../session'

/** The contents of a report that are stored, by hash, and whether each still has that hash. One statement. */
export const readSealed = async ({
  db,
  report,
}: {
  db: Db
  report: string
}): Promise<Map<string, boolean>> => {
  const found = await keyedRowsOf<{ hash: string; isWhole: boolean }>(
    db,
    sql`select hash, encode(sha256(convert_to(content, 'UTF8')), 'hex') = hash as "isWhole"
      from report_snapshots where report = ${report}::uuid`,
  )
  return new Map(found.map(({ hash, isWhole }) => [hash, isWhole]))
}
