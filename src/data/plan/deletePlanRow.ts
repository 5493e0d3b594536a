import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** Removes an indicator or a task that nothing was reported for, with its owners and targets. @returns where it lay */
export const deletePlanRow = async ({
  db,
  record,
  id,
}: {
  db: Db
  record: 'indicators' | 'tasks'
  id: string
}): Promise<{ commune: string | null; province: string | null }> => {
  const column = sql.identifier(record === 'indicators' ? 'indicator_id' : 'task_id')
  await db.execute(sql`delete from responsibilities where ${column} = ${id}::uuid`)
  if (record === 'indicators') {
    await db.execute(sql`delete from targets where indicator_id = ${id}::uuid`)
    await db.execute(sql`delete from tasks_rels where indicators_id = ${id}::uuid`)
  }
  const [place] = await rowsOf<{ commune: string | null; province: string | null }>(
    db,
    sql`delete from ${sql.identifier(record)} where id = ${id}::uuid returning commune_id as commune, province_id as province`,
  )
  return place!
}
