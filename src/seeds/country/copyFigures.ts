import type { Client } from 'pg'
import { twinId } from './twinId'

const INDICATORS = 50

const tables = ['plans', 'indicators', 'reporting_periods', 'reports', 'official_values'] as const

/**
 * Gives communes a plan in force with 50 indicators of the pattern's, where they have none yet, and the twelve months of
 * 2025, reported and accepted. Ids are made of the commune's and the pattern's, as those of copied offices are: these
 * get the twelve months, too, with the rows they have. In the transaction that is open.
 *
 * @param pattern the plan whose indicators all others take
 * @param say told of each table how many rows it got
 */
export const copyFigures = async ({
  sql,
  pattern,
  communes,
  say,
}: {
  sql: Client
  pattern: string
  communes: readonly string[]
  say: (table: string, rows: number) => unknown
}): Promise<{ officialValues: number }> => {
  await sql.query(`set local work_mem = '64MB'`)
  await sql.query(`set local maintenance_work_mem = '256MB'`)
  let officialValues = 0
  const restore: (() => Promise<void>)[] = []
  for (const table of tables.slice(1)) restore.push(await withoutChecks(sql, table))
  for (const table of tables) {
    const { rowCount } = await sql.query(statements[table], [pattern, communes])
    say(table, rowCount!)
    officialValues = rowCount!
  }
  for (const again of restore) await again()
  return { officialValues }
}

/** Loading row by row into indexes and foreign keys takes three times as long as making them afterwards. */
const withoutChecks = async (sql: Client, table: string): Promise<() => Promise<void>> => {
  const keys = await sql.query<{ name: string; def: string }>(
    `select conname as name, pg_get_constraintdef(oid) as def from pg_constraint where conrelid = $1::regclass and contype = 'f'`,
    [table],
  )
  const indexes = await sql.query<{ name: string; def: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as def from pg_index
      where indrelid = $1::regclass and not indisunique`,
    [table],
  )
  for (const { name } of keys.rows) await sql.query(`alter table ${table} drop constraint "${name}"`)
  for (const { name } of indexes.rows) await sql.query(`drop index ${name}`)
  return async () => {
    for (const { def } of indexes.rows) await sql.query(def)
    for (const { name, def } of keys.rows)
      await sql.query(`alter table ${table} add constraint "${name}" ${def}`)
  }
}

const copies = `plans n where n.commune_id = any($2::uuid[]) and n.id = ${twinId('n.commune_id::text || $1::text')}`

const plans = `insert into plans (id, title, organisation_id, issuer_form, plan_from, plan_to, receiver_id, unit_ladder_id, commune_ladder_id,
    state, province_id, commune_id)
  select ${twinId('c.id::text || p.id')}, p.title, c.id, p.issuer_form, p.plan_from, p.plan_to, c.province_id, p.unit_ladder_id, p.commune_ladder_id,
    'in_force', c.province_id, c.id
  from plans p, organisations c where p.id = $1::uuid and c.id = any($2::uuid[])
  on conflict (id) do nothing`

const indicators = `insert into indicators (id, plan_id, no, position, name, label, unit, kind, direction, basis, baseline, ratio, joint_rule, required,
    catalogue_id, province_id, commune_id)
  select ${twinId('n.commune_id::text || i.id')}, n.id, i.no, i.position, i.name, left(i.no || ' ' || i.name, 200), i.unit, i.kind, i.direction, i.basis,
    i.baseline, i.ratio, i.joint_rule, i.required, i.catalogue_id, n.province_id, n.commune_id
  from (select * from indicators where plan_id = $1::uuid order by catalogue_id is null, position, no limit ${INDICATORS}) i, ${copies}
    and not exists (select 1 from indicators k where k.plan_id = n.id)`

const periods = `insert into reporting_periods (id, plan_id, period_key, frequency, data_from, data_to, unit_due_at, commune_due_at, province_id, commune_id)
  select ${twinId('n.id::text || m')}, n.id, to_char(m, 'YYYY-MM'), 'month', to_char(m, 'YYYY-MM-DD'), to_char(m + interval '1 month - 1 day', 'YYYY-MM-DD'),
    m + interval '1 month', m + interval '1 month', n.province_id, n.commune_id
  from generate_series(timestamp '2025-01-01', timestamp '2025-12-01', interval '1 month') m, ${copies}`

const reports = `insert into reports (id, plan_id, organisation_id, period_id, level, period_key, period_start, period_end, due_at, state, revision,
    version, is_current, reached_province, document_number, issued_date, province_id, commune_id)
  select ${twinId("'report' || p.id")}, p.plan_id, p.commune_id, p.id, 'commune', p.period_key, p.data_from, p.data_to, p.commune_due_at, 'approved', 5,
    1, true, true, '20/BC-UBND', p.data_to, p.province_id, p.commune_id
  from reporting_periods p join ${copies.replace('where', 'on p.plan_id = n.id where')}`

const officialValues = `insert into official_values (indicator, period, commune, province, frequency, start, "end", value, boolean, assessment, light, report)
  select i.id, r.period_key, r.commune_id, r.province_id, 'month', r.period_start::date, r.period_end::date,
    case when i.kind in ('percent', 'number', 'range') then round((('x' || substr(i.id::text, 1, 6))::bit(24)::int % 1000) / 10.0, 1) end,
    case when i.kind = 'boolean' then true end, 'met', 'green', r.id
  from indicators i join reports r on r.plan_id = i.plan_id and r.level = 'commune' join ${copies.replace('where', 'on n.id = i.plan_id where')}`

const statements = { plans, indicators, reporting_periods: periods, reports, official_values: officialValues }
