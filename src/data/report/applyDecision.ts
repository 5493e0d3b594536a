import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Decision, InstanceState, LadderEvent } from '@/domain/approval/types'
import type { Instant } from '@/domain/time'
import type { Db } from '../session'
import type { ReportHead } from './readReport'

type Applied = {
  db: Db
  head: ReportHead
  state: ReportHead['state']
  next: InstanceState
  event: LadderEvent
  reopen: Decision['reopen']
  revision: number
  now: Instant
}

/** Writes what the ladder decided onto the report: state, step, reach, number of issue, and which rows are open again. */
export const applyDecision = async ({
  db,
  head,
  state,
  next,
  event,
  reopen,
  revision,
  now,
}: Applied): Promise<void> => {
  const issue = event.detail.issue
  await db.execute(sql`select set_config('sauro.engine', 'on', true)`)
  await db.execute(sql`update reports set state = ${state}, step = ${next.step}, revision = ${revision}, reached_province = ${next.reached},
      document_number = case when ${next.issued} then coalesce(${issue?.documentNumber ?? null}, document_number) end,
      issued_date = case when ${next.issued} then coalesce(${issue?.issuedDate ?? null}, issued_date) end,
      signer = case when ${next.issued} then coalesce(${issue?.signer ?? null}, signer) end, updated_at = ${now}::timestamptz
    where id = ${head.id}::uuid`)
  await db.execute(sql`select set_config('sauro.engine', 'off', true)`)
  if (head.level === 'commune' && next.reached !== head.reachedProvince) {
    await db.execute(sql`update attachments set reached_province = ${next.reached} where report_id in
      (select id from reports where plan_id = ${head.plan}::uuid and period_key = ${head.periodKey})`)
  }
  // Kept over submission and withdrawal, so that withdrawing opens no more rows than were returned.
  if (event.type === 'return' || event.type === 'approve') {
    await db.execute(sql`delete from report_reopenings where report = ${head.id}::uuid`)
  }
  if (Array.isArray(reopen) && reopen.length > 0) {
    for (const row of reopen) {
      await db.execute(sql`insert into report_reopenings (report, row, kind, reason)
        values (${head.id}::uuid, ${row.id}::uuid, ${row.kind}, ${row.reason})`)
    }
  }
}
