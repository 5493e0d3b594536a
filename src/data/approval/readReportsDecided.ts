import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import { conditionSql } from '../conditionSql'
import { slotsOf } from '../delegation/standIns'
import { reportColumns } from '../report/reportColumns'
import { keyedRowsOf, textArray, type Db } from '../session'

/** The reports outside a scope on which a person has an open slot, in their own right or another's, or has decided. */
export const readReportsDecided = async ({
  db,
  person,
  keys,
  scope,
}: {
  db: Db
  person: string
  keys: readonly string[]
  scope: Condition
}): Promise<string[]> => {
  const found = await keyedRowsOf<{ id: string }>(
    db,
    sql`select r.id from reports r where r.id in (${slotsOf({ person, keys: textArray(keys) })})
      and ${conditionSql({ condition: scope, columns: reportColumns })} is not true`,
  )
  return found.map((row) => row.id)
}
