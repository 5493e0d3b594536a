import { sql } from '@payloadcms/db-postgres/drizzle'
import type { InstanceState } from '@/domain/approval/types'
import type { Instant } from '@/domain/time'
import { runKeyed, type Db } from '../session'

type Asked = { db: Db; id: string; of: string; emptyState: InstanceState; now: Instant }

/**
 * Makes report `id` as the next version of the report `of`, which must be locked: all it says, who entered and edited
 * it and what it was put together from are copied, number and date of issue are not; it has no due day. Its ladder is
 * the newest that was published for the plan. Attachments stay with the version they were added to. Eight statements.
 */
export const beginCorrection = async ({ db, id, of, emptyState, now }: Asked): Promise<void> => {
  await runKeyed(
    db,
    sql`insert into reports (id, plan_id, organisation_id, period_id, level, period_key, period_start, period_end, state, revision, version,
        is_current, supersedes_id, reached_province, narrative_results, narrative_difficulties, narrative_proposals, narrative_next_steps,
        nothing_to_report, province_id, commune_id, unit_id, updated_at, created_at)
      select ${id}::uuid, r.plan_id, r.organisation_id, r.period_id, r.level, r.period_key, r.period_start, r.period_end, 'draft', 0,
        (select max(v.version) + 1 from reports v where v.plan_id = r.plan_id and v.organisation_id = r.organisation_id and v.period_key = r.period_key),
        false, r.id, false, r.narrative_results, r.narrative_difficulties, r.narrative_proposals, r.narrative_next_steps,
        r.nothing_to_report, r.province_id, r.commune_id, r.unit_id, ${now}::timestamptz, ${now}::timestamptz
      from reports r where r.id = ${of}::uuid`,
  )
  const values =
    sql.raw(`value, numerator, denominator, boolean, text, date, document_number, document_date, note, reason, source,
    chosen_source, taken_from, composed, is_override, entered_by, entered_at`)
  await runKeyed(
    db,
    sql`insert into report_values (report, indicator, ${values}, revision)
      select ${id}::uuid, indicator, ${values}, 0 from report_values where report = ${of}::uuid`,
  )
  const updates =
    sql.raw(`status, progress, result, difficulty, document_number, document_date, source, chosen_source, taken_from,
    is_override, entered_by, entered_at`)
  await runKeyed(
    db,
    sql`insert into task_updates (report, task, ${updates}, revision)
      select ${id}::uuid, task, ${updates}, 0 from task_updates where report = ${of}::uuid`,
  )
  await runKeyed(
    db,
    sql`insert into extra_values (report, field, text, number, date, revision, entered_by, entered_at)
      select ${id}::uuid, field, text, number, date, 0, entered_by, entered_at from extra_values where report = ${of}::uuid`,
  )
  await runKeyed(
    db,
    sql`insert into report_editors (report, person, at) select ${id}::uuid, person, at from report_editors where report = ${of}::uuid`,
  )
  await runKeyed(
    db,
    sql`insert into report_sources (report, child, revision) select ${id}::uuid, child, revision from report_sources where report = ${of}::uuid`,
  )
  await runKeyed(
    db,
    sql`insert into narrative_sources (report, part, unit, text) select ${id}::uuid, part, unit, text from narrative_sources where report = ${of}::uuid`,
  )
  await runKeyed(
    db,
    sql`insert into approval_instances (report, workflow_version, state)
      select r.id, v.id, ${JSON.stringify(emptyState)}::jsonb from reports r join plans p on p.id = r.plan_id
        join lateral (select id from workflow_versions v where v.workflow = case when r.level = 'unit' then p.unit_ladder_id else p.commune_ladder_id end
          order by number desc limit 1) v on true
      where r.id = ${id}::uuid`,
  )
}
