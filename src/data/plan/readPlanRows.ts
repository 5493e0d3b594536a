import { sql } from '@payloadcms/db-postgres/drizzle'
import type {
  DraftBudgetItem,
  DraftIndicator,
  DraftRows,
  DraftRule,
  DraftSection,
  DraftTask,
} from '@/domain/planImport/types'
import { dayText } from '../dayText'
import { rowsOf, type Db } from '../session'

export type PlanRows = Pick<DraftRows, 'indicators' | 'tasks' | 'budgetItems'> & {
  rules: (DraftRule & { id: string })[]
  sections: (DraftSection & { id: string })[]
}

const owners = (column: string) =>
  sql.raw(`coalesce((select json_agg(json_build_object('kind', s.kind, 'order', s."order", 'nature', s.nature, 'unit', s.unit_id,
      'reporter', case when s.nature <> 'unit' and s.confirmed then s.reporter_id end, 'raw', coalesce(s.raw_text, ''), 'confirmed', coalesce(s.confirmed, false))
    order by s.kind = 'coordinate', s."order") from responsibilities s where s.${column} = r.id and not (s.nature = 'unknown' and coalesce(s.raw_text, '') = '')), '[]'::json)`)

const flags = (table: string) =>
  sql.raw(
    `coalesce((select json_agg(f.text order by f."order") from ${table} f where f.parent_id = r.id and f.path = 'flags'), '[]'::json)`,
  )

/** The rows of a plan as a draft has them, their ids as keys; of each target's day the one that is valid last. Five statements. */
export const readPlanRows = async ({ db, plan }: { db: Db; plan: string }): Promise<PlanRows> => ({
  sections: await rowsOf<PlanRows['sections'][number]>(
    db,
    sql`select id, list::text as list, code, title, position::int as position from sections where plan_id = ${plan}::uuid order by list, position`,
  ),
  indicators: await rowsOf<DraftIndicator>(
    db,
    sql`select r.id as key, s.code as section, r.no, r.position::int as position, r.name, coalesce(r.raw_owner, '') as "rawOwner", r.source_line::int as "sourceLine",
        ${flags('indicators_texts')} as flags, ${owners('indicator_id')} as owners, r.unit, r.kind::text as kind, r.direction::text as direction, r.basis::text as basis,
        (select c.code from catalogue c where c.id = r.catalogue_id) as catalogue, coalesce(r.raw_target, '') as "rawTarget",
        coalesce((select json_agg(json_build_object('dueOn', ${dayText('t.due_on')}, 'comparator', t.comparator, 'value', t.value, 'upper', t.upper, 'text', coalesce(t.text, '')) order by t.due_on)
          from (select distinct on (t.due_on) t.* from targets t where t.indicator_id = r.id order by t.due_on, t.valid_from desc) t), '[]'::json) as targets
      from indicators r left join sections s on s.id = r.section_id where r.plan_id = ${plan}::uuid order by r.position`,
  ),
  tasks: await rowsOf<DraftTask>(
    db,
    sql`select r.id as key, s.code as section, r.no, r.position::int as position, r.name, coalesce(r.raw_owner, '') as "rawOwner", r.source_line::int as "sourceLine",
        ${flags('tasks_texts')} as flags, ${owners('task_id')} as owners, coalesce(r.sub_no, 1)::int as "subNo", coalesce(r.subtask, '') as subtask, coalesce(r.output, '') as output,
        coalesce(r.kpi, '') as kpi, coalesce(r.note, '') as note, coalesce(r.decision_authority, '') as authority, coalesce(r.deadline_text, '') as "deadlineText",
        ${dayText('r.deadline_end')} as "deadlineEnd", coalesce(r.recurring, false) as recurring, coalesce(r.done_before, false) as "doneBefore",
        coalesce((select json_agg(json_build_object('date', ${dayText('m.date')}, 'text', m.text) order by m._order) from tasks_milestones m where m._parent_id = r.id), '[]'::json) as milestones
      from tasks r left join sections s on s.id = r.section_id where r.plan_id = ${plan}::uuid order by r.position`,
  ),
  budgetItems: await rowsOf<DraftBudgetItem>(
    db,
    sql`select b.id as key, b.no, b.position::int as position, b.name, coalesce(b.purpose, '') as purpose, b.amount::float8 as amount, b.source_line::int as "sourceLine",
        coalesce((select json_agg(x.text order by x."order") from budget_items_texts x where x.parent_id = b.id and x.path = 'sources'), '[]'::json) as sources
      from budget_items b where b.plan_id = ${plan}::uuid order by b.position, b.no`,
  ),
  rules: await rowsOf<PlanRows['rules'][number]>(
    db,
    sql`select id, level::text as level, frequency::text as frequency, due_day::int as "dueDay", due_month_offset::int as "dueMonthOffset", bound::text as bound,
        cutoff_day::int as "cutoffDay", cutoff_month_offset::int as "cutoffMonthOffset", day_off::text as "dayOff", lock_after_days::int as "lockAfterDays",
        coalesce(assumed, false) as assumed, from_text as "fromText", to_text as "toText", text, source_line::int as "sourceLine"
      from reporting_rules where plan_id = ${plan}::uuid order by level, frequency`,
  ),
})
