import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { DraftRows } from '@/domain/planImport/types'
import type { Db } from '../session'

type Extras = {
  db: Db
  plan: { id: string; province: string; commune: string }
  rows: Pick<DraftRows, 'budgetItems' | 'rules'>
}

/** Writes the budget items and reporting rules of a plan. Three statements. */
export const insertPlanExtras = async ({ db, plan, rows }: Extras): Promise<void> => {
  const at = sql`${plan.province}::uuid, ${plan.commune}::uuid, now(), now()`
  const items = rows.budgetItems.map((item) => ({ ...item, id: randomUUID() }))
  if (items.length > 0) {
    await db.execute(sql`insert into budget_items (id, plan_id, no, position, name, purpose, amount, source_line, province_id, commune_id, updated_at, created_at)
      select r.id, ${plan.id}::uuid, r.no, r.position, r.name, r.purpose, r.amount, r."sourceLine", ${at}
      from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as r(id uuid, no text, position int, name text, purpose text, amount numeric, "sourceLine" int)`)
    const sources = items.flatMap(({ id, sources: texts }) =>
      texts.map((text, index) => ({ item: id, index: index + 1, text })),
    )
    await db.execute(sql`insert into budget_items_texts ("order", parent_id, path, text)
      select r.index, r.item, 'sources', r.text from jsonb_to_recordset(${JSON.stringify(sources)}::jsonb) as r(item uuid, index int, text text)`)
  }
  if (rows.rules.length === 0) return
  await db.execute(sql`insert into reporting_rules (id, plan_id, level, frequency, from_text, to_text, bound, due_day, due_month_offset, day_off, lock_after_days, cutoff_day, cutoff_month_offset, assumed, text, source_line, province_id, commune_id, updated_at, created_at)
    select gen_random_uuid(), ${plan.id}::uuid, r.level::enum_report_level, r.frequency::enum_frequency, r."fromText", r."toText", r.bound::enum_bound, r."dueDay", r."dueMonthOffset",
      r."dayOff"::enum_day_off, r."lockAfterDays", r."cutoffDay", r."cutoffMonthOffset", r.assumed, r.text, r."sourceLine", ${at}
    from jsonb_to_recordset(${JSON.stringify(rows.rules)}::jsonb) as r(level text, frequency text, "fromText" text, "toText" text, bound text, "dueDay" int, "dueMonthOffset" int,
      "dayOff" text, "lockAfterDays" int, "cutoffDay" int, "cutoffMonthOffset" int, assumed boolean, text text, "sourceLine" int)`)
}
