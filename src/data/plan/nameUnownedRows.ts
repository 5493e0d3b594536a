import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'

/** Gives every row of a plan in force that names no lead an entry that says so, to be decided by somebody. */
export const nameUnownedRows = async ({ db, plan }: { db: Db; plan: string }): Promise<void> => {
  await db.execute(sql`insert into responsibilities (id, plan_id, indicator_id, task_id, kind, "order", nature, raw_text, confirmed, province_id, commune_id, updated_at, created_at)
    select gen_random_uuid(), p.id, w.indicator, w.task, 'lead', 1, 'unknown', '', false, p.province_id, p.commune_id, now(), now()
    from plans p cross join lateral (
        select i.id as indicator, null::uuid as task from indicators i where i.plan_id = p.id
          and not exists (select 1 from responsibilities s where s.indicator_id = i.id and s.kind = 'lead')
        union all select null, t.id from tasks t where t.plan_id = p.id
          and not exists (select 1 from responsibilities s where s.task_id = t.id and s.kind = 'lead')) w
    where p.id = ${plan}::uuid and p.state = 'in_force'`)
}
