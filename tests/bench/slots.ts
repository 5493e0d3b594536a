import type { Client } from 'pg'

const CLOSED = 1_000_000
const OPEN = 20_000

/**
 * Years of decisions behind the country's reports, and reports of one more month that wait: in every province for its
 * officers. As rows, because a million decisions through the ladder would take days.
 *
 * @returns how many slots there are then, closed and open
 */
export const loadSlots = async (sql: Client): Promise<{ closed: number; open: number }> => {
  await sql.query(
    `insert into approval_instances (id, report, workflow_version, state)
      select gen_random_uuid(), r.id, v.id, '{}' from reports r join plans p on p.id = r.plan_id
        join lateral (select id from workflow_versions where workflow = p.commune_ladder_id order by number desc limit 1) v on true
      where r.level = 'commune' and not exists (select 1 from approval_instances n where n.report = r.id)`,
  )
  const { rowCount: closed } = await sql.query(
    `insert into approval_slots (id, instance, report, step, round, status, candidate_keys, decided_by, opened_at, closed_at)
      select gen_random_uuid(), n.id, n.report, 'province', k, 'approved', array['role:province_officer@' || r.province_id], u.id, now(), now()
      from approval_instances n join reports r on r.id = n.report cross join generate_series(1, 26) k
        left join lateral (select q.person_id as id from appointments q where q.province_id = r.province_id and q.commune_id is null limit 1) u on true
      where r.level = 'commune' and r.period_key like '2025-%' limit ${CLOSED}`,
  )
  await sql.query(
    `insert into reporting_periods (id, plan_id, period_key, frequency, data_from, data_to, unit_due_at, commune_due_at, province_id, commune_id)
      select gen_random_uuid(), p.id, to_char(m, 'YYYY-MM'), 'month', to_char(m, 'YYYY-MM-DD'), to_char(m + interval '1 month - 1 day', 'YYYY-MM-DD'),
        m + interval '1 month', m + interval '1 month', p.province_id, p.commune_id
      from plans p cross join generate_series(timestamp '2024-01-01', timestamp '2024-07-01', interval '1 month') m
      on conflict do nothing`,
  )
  await sql.query(
    `insert into reports (id, plan_id, organisation_id, period_id, level, period_key, period_start, period_end, due_at, state, step, revision, version,
        is_current, reached_province, province_id, commune_id)
      select gen_random_uuid(), q.plan_id, q.commune_id, q.id, 'commune', q.period_key, q.data_from, q.data_to, q.commune_due_at, 'submitted', 'province', 4, 1,
        true, true, q.province_id, q.commune_id
      from reporting_periods q where q.period_key like '2024-%' limit ${OPEN}`,
  )
  await sql.query(
    `insert into approval_instances (id, report, workflow_version, state)
      select gen_random_uuid(), r.id, v.id, '{"status":"running"}' from reports r join plans p on p.id = r.plan_id
        join lateral (select id from workflow_versions where workflow = p.commune_ladder_id order by number desc limit 1) v on true
      where r.period_key like '2024-%'`,
  )
  const { rowCount: open } = await sql.query(
    `insert into approval_slots (id, instance, report, step, round, status, candidate_keys, opened_at)
      select gen_random_uuid(), n.id, n.report, 'province', 1, 'open', array['role:province_officer@' || r.province_id], now()
      from approval_instances n join reports r on r.id = n.report where r.period_key like '2024-%'`,
  )
  await sql.query('vacuum (analyze)')
  return { closed: closed!, open: open! }
}
