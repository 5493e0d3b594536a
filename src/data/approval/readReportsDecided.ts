import { sql } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, textArray, type Db } from '../session'

/** The reports on which a person has an open slot or has decided, whatever their own reach. */
export const readReportsDecided = async ({
  db,
  person,
  keys,
}: {
  db: Db
  person: string
  keys: readonly string[]
}): Promise<string[]> => {
  const found = await keyedRowsOf<{ report: string }>(
    db,
    sql`select distinct report from approval_slots
      where (status = 'open' and candidate_keys && ${textArray(keys)}) or decided_by = ${person}::uuid`,
  )
  return found.map((row) => row.report)
}
