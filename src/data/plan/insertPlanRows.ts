import { randomUUID } from 'node:crypto'
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { DraftRows } from '@/domain/planImport/types'
import type { Db } from '../session'
import { insertOwners } from './insertOwners'

type Rows = {
  db: Db
  plan: { id: string; province: string; commune: string }
  rows: DraftRows
  /** Ids of the standard indicators by code. */
  catalogue: Readonly<Record<string, string>>
  /** The id of each unit that an owner names by something else than its id. */
  units: Readonly<Record<string, string>>
  /** Ids of sections that are there already, by list and code ('tasks II'). */
  sections?: Readonly<Record<string, string>>
}

/** Writes the sections, indicators, targets, tasks and owners of a plan; nine statements however many rows. @returns the ids of the rows by their keys */
export const insertPlanRows = async ({
  db,
  plan,
  rows,
  catalogue,
  units,
  sections = {},
}: Rows): Promise<Record<string, string>> => {
  const sectionIds: Record<string, string> = { ...sections }
  const newSections = rows.sections.filter(({ list, code }) => !(`${list} ${code}` in sections))
  for (const { list, code } of newSections) sectionIds[`${list} ${code}`] = randomUUID()
  const ids = Object.fromEntries([...rows.indicators, ...rows.tasks].map(({ key }) => [key, randomUUID()]))
  const at = sql`${plan.province}::uuid, ${plan.commune}::uuid, now(), now()`
  const write = (into: SQL, records: readonly object[], shape: SQL, picked: SQL): Promise<unknown> =>
    records.length === 0
      ? Promise.resolve()
      : db.execute(
          sql`insert into ${into} select ${picked} from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as r(${shape})`,
        )

  await write(
    sql`sections (id, plan_id, list, code, position, title, province_id, commune_id, updated_at, created_at)`,
    newSections.map((section) => ({ ...section, id: sectionIds[`${section.list} ${section.code}`] })),
    sql`id uuid, list text, code text, position int, title text`,
    sql`r.id, ${plan.id}::uuid, r.list::enum_section_list, r.code, r.position, r.title, ${at}`,
  )
  await write(
    sql`indicators (id, plan_id, section_id, no, position, name, kind, unit, direction, basis, ratio, joint_rule, required, catalogue_id, raw_target, raw_owner, source_line, province_id, commune_id, updated_at, created_at)`,
    rows.indicators.map((row) => ({
      ...row,
      id: ids[row.key],
      section: row.section === null ? null : sectionIds[`indicators ${row.section}`],
      catalogue: row.catalogue === null ? null : (catalogue[row.catalogue] ?? null),
    })),
    sql`id uuid, section uuid, no text, position int, name text, kind text, unit text, direction text, basis text, catalogue uuid, "rawTarget" text, "rawOwner" text, "sourceLine" int`,
    sql`r.id, ${plan.id}::uuid, r.section, r.no, r.position, r.name, r.kind::enum_indicator_kind, r.unit, r.direction::enum_direction, r.basis::enum_basis, false, 'first', false,
      r.catalogue, r."rawTarget", r."rawOwner", r."sourceLine", ${at}`,
  )
  await write(
    sql`targets (id, plan_id, indicator_id, comparator, value, upper, text, due_on, valid_from, province_id, commune_id, updated_at, created_at)`,
    rows.indicators.flatMap(({ key, targets }) =>
      targets.map((target) => ({ ...target, indicator: ids[key] })),
    ),
    sql`indicator uuid, comparator text, value numeric, upper numeric, text text, "dueOn" text`,
    sql`gen_random_uuid(), ${plan.id}::uuid, r.indicator, r.comparator::enum_comparator, r.value, r.upper, r.text, (r."dueOn" || 'T12:00:00Z')::timestamptz,
      (select plan_from from plans where id = ${plan.id}::uuid), ${at}`,
  )
  await write(
    sql`tasks (id, plan_id, section_id, no, sub_no, position, name, subtask, output, kpi, required, deadline_text, deadline_end, recurring, done_before, decision_authority, raw_owner, note, source_line, province_id, commune_id, updated_at, created_at)`,
    rows.tasks.map((row) => ({
      ...row,
      id: ids[row.key],
      section: row.section === null ? null : sectionIds[`tasks ${row.section}`],
    })),
    sql`id uuid, section uuid, no text, "subNo" int, position int, name text, subtask text, output text, kpi text, "deadlineText" text, "deadlineEnd" text, recurring boolean, "doneBefore" boolean,
      authority text, "rawOwner" text, note text, "sourceLine" int`,
    sql`r.id, ${plan.id}::uuid, r.section, r.no, r."subNo", r.position, r.name, nullif(r.subtask, ''), nullif(r.output, ''), nullif(r.kpi, ''), false, r."deadlineText", (r."deadlineEnd" || 'T12:00:00Z')::timestamptz,
      r.recurring, r."doneBefore", nullif(r.authority, ''), r."rawOwner", r.note, r."sourceLine", ${at}`,
  )
  await write(
    sql`tasks_milestones (_order, _parent_id, id, date, text)`,
    rows.tasks.flatMap(({ key, milestones }) =>
      milestones.map((milestone, index) => ({ ...milestone, task: ids[key], index: index + 1 })),
    ),
    sql`task uuid, index int, date text, text text`,
    sql`r.index, r.task, replace(gen_random_uuid()::text, '-', ''), (r.date || 'T12:00:00Z')::timestamptz, r.text`,
  )
  for (const [list, table] of [
    [rows.indicators, sql`indicators_texts`],
    [rows.tasks, sql`tasks_texts`],
  ] as const) {
    await write(
      sql`${table} ("order", parent_id, path, text)`,
      list.flatMap(({ key, flags }) =>
        flags.map((flag, index) => ({ row: ids[key], index: index + 1, flag })),
      ),
      sql`row uuid, index int, flag text`,
      sql`r.index, r.row, 'flags', r.flag`,
    )
  }
  await insertOwners({ db, plan, rows, ids, units })
  return ids
}
