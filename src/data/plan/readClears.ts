import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Clear, ClearsAsked } from '@/domain/plan/sixClears'
import { momentText } from '../momentText'
import { rowsOf, type Db } from '../session'

export type ClearsRow = Omit<ClearsAsked, 'asked'> & {
  id: string
  section: string | null
  no: string
  name: string
}

export type Waiver = { row: string; clear: Clear; reason: string; byName: string; at: string }

export type PlanClears = {
  /** The clears that the plan asks for; none named: all six. */
  asked: Clear[]
  rows: ClearsRow[]
  waivers: Waiver[]
}

const leads = (column: string) =>
  sql.raw(
    `coalesce((select json_agg(json_build_object('nature', s.nature, 'confirmed', coalesce(s.confirmed, false))) from responsibilities s where s.${column} = r.id and s.kind = 'lead'), '[]'::json)`,
  )

/** What the rows of a plan have of each of the six clears, and what a leader has let pass. One statement. */
export const readClears = async ({ db, plan }: { db: Db; plan: string }): Promise<PlanClears> => {
  const [found] = await rowsOf<PlanClears>(
    db,
    sql`select coalesce((select json_agg(c.value order by c."order") from plans_clears c where c.parent_id = p.id), '[]'::json) as asked,
      coalesce((select json_agg(w order by w.list, w.position) from (
        select 'indicator' as list, r.id, s.code as section, r.no, r.name, r.position, ${leads('indicator_id')} as leads, r.name as work,
            exists (select 1 from targets t where t.indicator_id = r.id) as "hasTime", p.supervising_leader_id is not null as "hasOfficial",
            coalesce((select coalesce(nullif(t.text, ''), t.value::text) from targets t where t.indicator_id = r.id order by t.due_on limit 1), '') as product,
            coalesce(p.decision_authority, '') as authority
          from indicators r left join sections s on s.id = r.section_id where r.plan_id = p.id
        union all select 'task', r.id, s.code, r.no, coalesce(nullif(r.subtask, ''), r.name), r.position, ${leads('task_id')}, coalesce(nullif(r.subtask, ''), r.name),
            r.deadline_end is not null or coalesce(r.recurring, false) or coalesce(r.done_before, false) or exists (select 1 from tasks_milestones m where m._parent_id = r.id),
            coalesce(r.assignee_id, r.supervising_leader_id, p.supervising_leader_id) is not null, coalesce(r.output, '') || coalesce(r.kpi, ''),
            coalesce(nullif(r.decision_authority, ''), p.decision_authority, '')
          from tasks r left join sections s on s.id = r.section_id where r.plan_id = p.id) w), '[]'::json) as rows,
      coalesce((select json_agg(json_build_object('row', v.row_id, 'clear', v.clear, 'reason', v.reason, 'byName', u.name, 'at', ${momentText('v.at')}))
        from plan_waivers v join users u on u.id = v.by where v.plan = p.id), '[]'::json) as waivers
    from plans p where p.id = ${plan}::uuid`,
  )
  return found!
}
