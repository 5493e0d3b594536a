import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import type { ProductFound, TaskStatus } from '@/domain/task/types'
import { conditionSql } from '../conditionSql'
import { rowsOf, type Db } from '../session'
import { deadlineOf, extensionsOf, type StoredDeadline } from '../task/deadlineOf'
import { productFound } from '../task/productFound'
import { boardsSql, type BoardKey } from './boardsSql'
import { ownersJson, reportColumns, type BoardOwner, type BoardSection } from './readBoardIndicators'

export type TaskReported = {
  period: string
  start: string
  end: string
  status: TaskStatus
  progress: number | null
  result: string | null
  difficulty: string | null
  documentNumber: string | null
  documentDate: string | null
  product: ProductFound | null
  report: string
  /** The province has accepted the report. */
  isOfficial: boolean
}

export type TaskOnBoard = {
  plan: string
  id: string
  /** The task that it is a part of. */
  parent: string | null
  no: string
  subNo: number | null
  name: string
  subtask: string | null
  output: string | null
  section: BoardSection | null
  deadline: StoredDeadline
  milestones: { date: string; text: string }[]
  owners: BoardOwner[]
  assignee: string | null
  supervisor: string | null
  /** What the commune's reports up to the period say, the newest first; those that say nothing are left out. */
  updates: TaskReported[]
}

/** The tasks of plans in the order of the document, with all that was reported of them. One statement. */
export const readBoardTasks = ({
  db,
  boards,
  reports,
}: {
  db: Db
  boards: readonly BoardKey[]
  reports: Condition
}): Promise<TaskOnBoard[]> =>
  rowsOf<TaskOnBoard>(
    db,
    sql`select b.plan, t.id, t.parent_id as parent, t.no, t.sub_no::int as "subNo", t.name, nullif(t.subtask, '') as subtask, t.output,
        case when sec.id is not null then json_build_object('id', sec.id, 'code', sec.code, 'title', sec.title) end as section,
        ${deadlineOf()} as deadline,
        coalesce((select json_agg(json_build_object('date', to_char(m.date at time zone 'UTC', 'YYYY-MM-DD'), 'text', coalesce(m.text, '')) order by m._order)
          from tasks_milestones m where m._parent_id = t.id and m.date is not null), '[]'::json) as milestones,
        ${ownersJson('task_id', 't.id')} as owners, a.name as assignee, l.name as supervisor,
        coalesce((select json_agg(json_build_object('period', r.period_key, 'start', r.period_start, 'end', r.period_end, 'status', u.status,
            'progress', u.progress, 'result', u.result, 'difficulty', u.difficulty,
            'documentNumber', u.document_number, 'documentDate', u.document_date, 'product', ${productFound({ update: 'u', report: 'r' })}, 'report', r.id, 'isOfficial', r.state = 'approved')
            order by r.period_end desc, r.period_start desc)
          from task_updates u join reports r on r.id = u.report
          where u.task = t.id and u.status is not null and r.level = 'commune' and r.is_current and r.period_end <= b.upto
            and ${conditionSql({ condition: reports, columns: reportColumns })}), '[]'::json) as updates
      from ${boardsSql(boards)} join tasks t on t.plan_id = b.plan left join sections sec on sec.id = t.section_id
        ${extensionsOf}
        left join users a on a.id = t.assignee_id left join users l on l.id = t.supervising_leader_id
      order by b.plan, t.position, t.no, t.sub_no`,
  )
