import { ok } from '../asks'
import type { Lane, Line } from '../types'

/** A month of a plan: its period, a report for each unit and the commune, with rows and ladders; bare: the five inserts. */
export const opening = ({
  token,
  plan,
  months,
}: {
  token: string
  plan: string
  months: Record<Lane, string[]>
}): Omit<Line, 'name'> => ({
  budget: 3,
  rounds: months.http.length,
  own: async ({ ask, lane, round }) => {
    await ok(
      ask({
        method: 'POST',
        path: '/api/reporting-periods',
        token,
        body: { plan, periodKey: months[lane][round] },
      }),
    )
  },
  bare: async ({ sql, round }) => {
    const month = months.bare[round]
    await sql.query('begin')
    const {
      rows: [{ id }],
    } = await sql.query(
      `insert into reporting_periods (id, plan_id, period_key, frequency, data_from, data_to, opens_at, province_id, commune_id)
        select gen_random_uuid(), id, $2::text, 'month', $2::text || '-01', $2::text || '-28', now(), province_id, commune_id from plans where id = $1 returning id`,
      [plan, month],
    )
    await sql.query(
      `insert into reports (id, plan_id, organisation_id, period_id, level, period_key, period_start, period_end, province_id, commune_id, unit_id)
        select gen_random_uuid(), p.plan_id, w.organisation, p.id, w.level, p.period_key, p.data_from, p.data_to, p.province_id, p.commune_id, w.unit
        from reporting_periods p cross join lateral (
          select distinct reporter_id as organisation, 'unit'::enum_report_level as level, reporter_id as unit from responsibilities
            where plan_id = p.plan_id and kind = 'lead' and reporter_id is not null
          union all select p.commune_id, 'commune', null) w
        where p.id = $1`,
      [id],
    )
    for (const [table, row, source] of [
      ['report_values', 'indicator', 'indicators'],
      ['task_updates', 'task', 'tasks'],
    ]) {
      await sql.query(
        `insert into ${table} (report, ${row})
          select r.id, i.id from reports r join ${source} i on i.plan_id = r.plan_id where r.period_id = $1 and (r.level = 'commune'
            or exists (select 1 from responsibilities s where s.${row}_id = i.id and s.kind = 'lead' and s.reporter_id = r.unit_id))`,
        [id],
      )
    }
    await sql.query(
      `insert into approval_instances (report, workflow_version, state)
        select r.id, (select v.id from workflow_versions v where v.workflow = case when r.level = 'unit' then p.unit_ladder_id else p.commune_ladder_id end
          order by number desc limit 1), '{}' from reports r join plans p on p.id = r.plan_id where r.period_id = $1`,
      [id],
    )
    await sql.query('commit')
  },
})
