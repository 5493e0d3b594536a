import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import { conditionSql } from '../conditionSql'
import { keyedRowsOf, textArray, type Db } from '../session'

const columns = {
  province: sql`r.province_id`,
  commune: sql`r.commune_id`,
  unit: sql`r.unit_id`,
  reachedProvince: sql`r.reached_province`,
}

/** The reports outside a scope on which a person has an open slot or has decided. */
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
    sql`select r.id from reports r where r.id in (select s.report from approval_slots s
        where (s.status = 'open' and s.candidate_keys && ${textArray(keys)}) or s.decided_by = ${person}::uuid)
      and ${conditionSql({ condition: scope, columns })} is not true`,
  )
  return found.map((row) => row.id)
}
