import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Decision, InstanceState, LadderEvent } from '@/domain/approval/types'
import type { Instant } from '@/domain/time'
import { asEngine } from '../asEngine'
import { runKeyed, type Db } from '../session'
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
  await runKeyed(
    db,
    asEngine({
      set: sql`reports set state = ${state}, step = ${next.step}, revision = ${revision}, reached_province = ${next.reached},
      document_number = case when ${next.issued} then coalesce(${issue?.documentNumber ?? null}, document_number) end,
      issued_date = case when ${next.issued} then coalesce(${issue?.issuedDate ?? null}, issued_date) end,
      signer = case when ${next.issued} then coalesce(${issue?.signer ?? null}, signer) end, updated_at = ${now}::timestamptz`,
      where: sql`id = ${head.id}::uuid`,
    }),
  )
  if (head.level === 'commune' && next.reached !== head.reachedProvince) {
    // What reached the province with the version that counts stays there when a correction is taken back.
    const stays = head.isCurrent
      ? sql`false`
      : sql`(id <> ${head.id}::uuid and (level = 'commune' or exists (select 1 from report_sources s join reports k on k.id = s.report
          where s.child = reports.id and k.id <> ${head.id}::uuid and k.reached_province)))`
    await db.execute(sql`update attachments set reached_province = ${next.reached} where report_id in
      (select id from reports where plan_id = ${head.plan}::uuid and period_key = ${head.periodKey}
        and case when ${next.reached}::boolean then id = ${head.id}::uuid or (level = 'unit' and state = 'approved' and is_current)
          else not ${stays} end)`)
  }
  // Kept over submission and withdrawal, so that withdrawing opens no more rows than were returned.
  if (event.type === 'return' || event.type === 'approve') {
    await runKeyed(db, sql`delete from report_reopenings where report = ${head.id}::uuid`)
  }
  if (Array.isArray(reopen) && reopen.length > 0) {
    await runKeyed(
      db,
      sql`insert into report_reopenings (report, row, kind, reason)
      select ${head.id}::uuid, r.id, r.kind, r.reason
      from jsonb_to_recordset(${JSON.stringify(reopen)}::jsonb) as r(id uuid, kind text, reason text)`,
    )
  }
}
