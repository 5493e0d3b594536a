import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Clear } from '@/domain/plan/sixClears'
import type { Instant } from '@/domain/time'
import type { Db } from '../session'

type Waived = {
  db: Db
  plan: string
  gaps: readonly { row: string; clear: Clear }[]
  reason: string
  person: string
  now: Instant
}

/** Records that a leader lets gaps of a plan pass; one that was let pass before stays as it was. */
export const insertWaivers = async ({ db, plan, gaps, reason, person, now }: Waived): Promise<void> => {
  await db.execute(sql`insert into plan_waivers (plan, row_id, clear, reason, by, at)
    select distinct ${plan}::uuid, r.row, r.clear, ${reason}, ${person}::uuid, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(gaps)}::jsonb) as r(row uuid, clear text) on conflict do nothing`)
}
