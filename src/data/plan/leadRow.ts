import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'

type Led = {
  db: Db
  plan: string
  row: { id: string; list: 'indicator' | 'task' }
  /** A unit of the plan's commune. */
  unit: string
}

/**
 * Decides who reports a row whose lead is unclear: leads that name no unit are reported by it and confirmed; a row that
 * names nobody gets it as its lead.
 */
export const leadRow = async ({ db, plan, row, unit }: Led): Promise<void> => {
  const column = sql.identifier(row.list === 'indicator' ? 'indicator_id' : 'task_id')
  await db.execute(sql`update responsibilities set reporter_id = ${unit}::uuid, confirmed = true, updated_at = now()
    where ${column} = ${row.id}::uuid and plan_id = ${plan}::uuid and kind = 'lead' and nature <> 'unit'`)
  await db.execute(sql`insert into responsibilities (id, plan_id, ${column}, kind, "order", nature, unit_id, reporter_id, raw_text, confirmed, province_id, commune_id, updated_at, created_at)
    select gen_random_uuid(), p.id, ${row.id}::uuid, 'lead', 1, 'unit', ${unit}::uuid, ${unit}::uuid, '', true, p.province_id, p.commune_id, now(), now()
    from plans p where p.id = ${plan}::uuid and not exists (select 1 from responsibilities s where s.${column} = ${row.id}::uuid and s.kind = 'lead')`)
}
