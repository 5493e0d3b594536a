import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'

const children = [
  'responsibilities',
  'targets',
  'tasks',
  'indicators',
  'sections',
  'budget_items',
  'reporting_rules',
  'extra_fields',
  'amendments',
] as const

/** Removes the rows of a plan draft, in the order that foreign keys ask for. */
export const deletePlanRows = async ({ db, plan }: { db: Db; plan: string }): Promise<void> => {
  for (const table of children)
    await db.execute(sql`delete from ${sql.identifier(table)} where plan_id = ${plan}::uuid`)
  await db.execute(sql`delete from plan_waivers where plan = ${plan}::uuid`)
}
