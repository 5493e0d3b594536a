import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

const tables = { 'budget-items': 'budget_items', 'reporting-rules': 'reporting_rules' } as const

/** Removes a budget item or a reporting rule of a plan. @returns where it lay */
export const deletePlanExtra = async ({
  db,
  record,
  id,
}: {
  db: Db
  record: keyof typeof tables
  id: string
}): Promise<{ commune: string | null; province: string | null }> => {
  const [place] = await rowsOf<{ commune: string | null; province: string | null }>(
    db,
    sql`delete from ${sql.identifier(tables[record])} where id = ${id}::uuid returning commune_id as commune, province_id as province`,
  )
  return place!
}
