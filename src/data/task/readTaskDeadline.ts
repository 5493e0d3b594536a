import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type TaskDeadline = {
  plan: string
  planTo: string
  planState: 'draft' | 'in_review' | 'in_force' | 'closed'
  /** The deadline that counts now. */
  end: string | null
  extensions: number
  /** The plan of the amendment that was asked for; null where there is none such. */
  amendmentPlan: string | null
}

/** A task's deadline with its plan, and the plan of an amendment. One statement. */
export const readTaskDeadline = async ({
  db,
  task,
  amendment,
}: {
  db: Db
  task: string
  amendment: string | null
}): Promise<TaskDeadline | null> => {
  const [found] = await rowsOf<TaskDeadline>(
    db,
    sql`select p.id as plan, to_char(p.plan_to at time zone 'UTC', 'YYYY-MM-DD') as "planTo", p.state::text as "planState",
        coalesce((select to_char(max(x.until), 'YYYY-MM-DD') from task_extensions x where x.task = t.id),
          to_char(t.deadline_end at time zone 'UTC', 'YYYY-MM-DD')) as "end",
        (select count(*)::int from task_extensions x where x.task = t.id) as extensions,
        (select m.plan_id from amendments m where m.id = ${amendment}::uuid) as "amendmentPlan"
      from tasks t join plans p on p.id = t.plan_id where t.id = ${task}::uuid`,
  )
  return found ?? null
}
