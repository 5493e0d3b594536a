import { sql } from '@payloadcms/db-postgres/drizzle'
import type { InstanceState } from '@/domain/approval/types'
import { rowsOf, type Db } from '../session'

type Asked = { db: Db; plan: string; emptyState: InstanceState }

/** Puts a plan on the newest version of the ladder it names; it keeps this version. @returns the instance */
export const beginPlanInstance = async ({ db, plan, emptyState }: Asked): Promise<string> => {
  const [made] = await rowsOf<{ id: string }>(
    db,
    sql`insert into approval_instances (plan, workflow_version, state)
      select p.id, w.id, ${JSON.stringify(emptyState)}::jsonb
      from plans p join workflow_versions w on w.workflow = p.plan_ladder_id
      where p.id = ${plan}::uuid order by w.number desc limit 1 returning id`,
  )
  return made!.id
}
