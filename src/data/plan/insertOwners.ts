import { sql } from '@payloadcms/db-postgres/drizzle'
import type { DraftRows } from '@/domain/planImport/types'
import type { Db } from '../session'

type Rows = {
  db: Db
  plan: { id: string; province: string; commune: string }
  rows: Pick<DraftRows, 'indicators' | 'tasks'>
  /** Of the rows, by their keys. */
  ids: Readonly<Record<string, string>>
  units: Readonly<Record<string, string>>
}

/** Writes who leads and coordinates rows of a plan, in one statement; the reporters are settled afterwards. */
export const insertOwners = async ({ db, plan, rows, ids, units }: Rows): Promise<void> => {
  const idOf = (unit: string | null): string | null => (unit === null ? null : (units[unit] ?? unit))
  const records = (['indicators', 'tasks'] as const).flatMap((list) =>
    rows[list].flatMap(({ key, owners }) =>
      owners.map((owner) => ({
        ...owner,
        unit: idOf(owner.unit),
        reporter: idOf(owner.reporter),
        indicator: list === 'indicators' ? ids[key] : null,
        task: list === 'tasks' ? ids[key] : null,
      })),
    ),
  )
  if (records.length === 0) return
  await db.execute(sql`insert into responsibilities (id, plan_id, indicator_id, task_id, kind, "order", nature, unit_id, reporter_id, raw_text, confirmed, province_id, commune_id, updated_at, created_at)
    select gen_random_uuid(), ${plan.id}::uuid, r.indicator, r.task, r.kind::enum_responsibility_kind, r."order", r.nature::enum_owner_nature, r.unit, r.reporter, r.raw, r.confirmed,
      ${plan.province}::uuid, ${plan.commune}::uuid, now(), now()
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as r(indicator uuid, task uuid, kind text, "order" int, nature text, unit uuid, reporter uuid, raw text, confirmed boolean)`)
}
