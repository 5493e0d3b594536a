import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

const tables = {
  sections: 'sections',
  indicators: 'indicators',
  tasks: 'tasks',
  'budget-items': 'budget_items',
  'extra-fields': 'extra_fields',
} as const

export type PlacedRecord = keyof typeof tables

/** The place after the last row of a plan's list. */
export const readNextPosition = async ({
  db,
  record,
  plan,
}: {
  db: Db
  record: PlacedRecord
  plan: string
}): Promise<number> => {
  const [found] = await rowsOf<{ next: number }>(
    db,
    sql`select coalesce(max(position), 0)::int + 1 as next from ${sql.identifier(tables[record])} where plan_id = ${plan}::uuid`,
  )
  return found!.next
}
