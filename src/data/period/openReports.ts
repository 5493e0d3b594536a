import { sql } from '@payloadcms/db-postgres/drizzle'
import type { InstanceState } from '@/domain/approval/types'
import { arrayOf, type Db } from '../session'

/**
 * Reports, their rows and their ladders of a plan's periods, or of some of them, where they are not there yet. Four
 * statements for any number.
 */
export const openReports = async ({
  db,
  plan,
  periods,
  emptyState,
}: {
  db: Db
  plan: string
  periods?: readonly string[]
  emptyState: InstanceState
}): Promise<void> => {
  await db.execute(sql`insert into reports (id, plan_id, organisation_id, period_id, level, period_key, period_start, period_end, due_at, state, revision,
      version, is_current, reached_province, nothing_to_report, province_id, commune_id, unit_id, updated_at, created_at)
    select gen_random_uuid(), p.plan_id, w.organisation, p.id, w.level, p.period_key, p.data_from, p.data_to,
      case when w.level = 'unit' then p.unit_due_at else p.commune_due_at end, 'draft', 0, 1, true, false, false, p.province_id, p.commune_id, w.unit, now(), now()
    from reporting_periods p cross join lateral (
        select distinct s.reporter_id as organisation, 'unit'::enum_report_level as level, s.reporter_id as unit from responsibilities s
          where s.plan_id = p.plan_id and s.kind = 'lead' and s.reporter_id is not null
        union all select p.commune_id, 'commune'::enum_report_level, null) w
    where p.plan_id = ${plan}::uuid ${periods === undefined ? sql`` : sql`and p.id = any(${arrayOf('uuid', periods)})`}
    on conflict (plan_id, organisation_id, period_key, version) do nothing`)
  const reports = sql`r.plan_id = ${plan}::uuid ${periods === undefined ? sql`` : sql`and r.period_id = any(${arrayOf('uuid', periods)})`}`
  const drafts = sql`${reports} and r.is_current and r.state in ('draft', 'returned')`
  await db.execute(sql`insert into report_values (report, indicator)
    select r.id, i.id from reports r join indicators i on i.plan_id = r.plan_id where ${drafts}
      and (r.level = 'commune' or exists (select 1 from responsibilities s where s.plan_id = ${plan}::uuid and s.indicator_id = i.id and s.kind = 'lead' and s.reporter_id = r.unit_id))
      and not exists (select 1 from report_values v where v.report = r.id and v.indicator = i.id)
    on conflict do nothing`)
  await db.execute(sql`insert into task_updates (report, task)
    select r.id, t.id from reports r join tasks t on t.plan_id = r.plan_id where ${drafts}
      and (r.level = 'commune' or exists (select 1 from responsibilities s where s.plan_id = ${plan}::uuid and s.task_id = t.id and s.kind = 'lead' and s.reporter_id = r.unit_id))
      and not exists (select 1 from task_updates u where u.report = r.id and u.task = t.id)
    on conflict do nothing`)
  await db.execute(sql`insert into approval_instances (report, workflow_version, state)
    select r.id, v.id, ${JSON.stringify(emptyState)}::jsonb from reports r join plans p on p.id = r.plan_id
      join lateral (select id from workflow_versions v where v.workflow = case when r.level = 'unit' then p.unit_ladder_id else p.commune_ladder_id end
        order by number desc limit 1) v on true
    where ${reports} and not exists (select 1 from approval_instances n where n.report = r.id)
    on conflict (report) do nothing`)
}
