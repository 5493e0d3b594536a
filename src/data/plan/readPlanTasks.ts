import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Owner } from '@/domain/plan/owners'
import { keyedRowsOf, type Db } from '../session'
import { deadlineOf, extensionsOf, type StoredDeadline } from '../task/deadlineOf'
import { ownersOf } from './ownersOf'

export type PlanTask = {
  id: string
  section: string | null
  parent: string | null
  no: string
  subNo: number | null
  name: string
  subtask: string | null
  output: string | null
  kpi: string | null
  note: string | null
  deadline: StoredDeadline & { milestones: { date: string; text: string }[] }
  owners: Owner[]
}

const milestones = sql`, 'milestones', coalesce((select json_agg(json_build_object('date', to_char(m.date at time zone 'UTC', 'YYYY-MM-DD'), 'text', m.text) order by m._order)
  from tasks_milestones m where m._parent_id = t.id), '[]'::json)`

/** The tasks of a plan in the order of the document, each with its deadline and owners. One statement. */
export const readPlanTasks = ({ db, plan }: { db: Db; plan: string }): Promise<PlanTask[]> =>
  keyedRowsOf<PlanTask>(
    db,
    sql`select t.id, t.section_id as section, t.parent_id as parent, t.no, t.sub_no::int as "subNo", t.name, nullif(t.subtask, '') as subtask, nullif(t.output, '') as output, nullif(t.kpi, '') as kpi, nullif(t.note, '') as note,
        ${deadlineOf(milestones)} as deadline, ${ownersOf('task_id', 't.id')}
      from tasks t ${extensionsOf} where t.plan_id = ${plan}::uuid order by t.position, t.no, t.sub_no`,
  )
