import type { Client } from 'pg'
import { twinId } from './twinId'

const TABLES = [
  'organisations',
  'users',
  'positions',
  'appointments',
  'plans',
  'sections',
  'indicators',
  'targets',
  'tasks',
  'responsibilities',
  'reporting_rules',
]

/**
 * Gives communes an office like the pattern's own: units, posts, people and the plan with all its rows, each a twin of
 * the original. The twin of `ubnd@tieu-can.demo` in the third commune is `ubnd@tieu-can.3.demo`. No period is opened.
 * In the transaction that is open.
 *
 * @param pattern the plan whose commune's office is copied
 * @param communes ids of communes without a plan
 */
export const copyOffices = async ({
  sql,
  pattern,
  communes,
}: {
  sql: Client
  pattern: string
  communes: readonly string[]
}): Promise<void> => {
  const found = await sql.query<{ source: string }>('select commune_id as source from plans where id = $1', [
    pattern,
  ])
  const { source } = found.rows[0]!
  await sql.query(
    `create temporary table twinned as ${TABLES.map((table) => `select id from ${table} where commune_id = '${source}'`).join(' union ')}`,
  )
  await sql.query('alter table twinned add primary key (id)')
  await sql.query(`create function pg_temp.twin(commune uuid, original uuid) returns uuid language sql stable as $$
    select case when original = '${source}' then commune
      when exists (select from twinned where id = original) then ${twinId('commune::text || original')}
      else original end $$`)
  for (const table of TABLES) {
    const columns = await sql.query<{ name: string; type: string }>(
      `select quote_ident(column_name) as name, data_type as type from information_schema.columns where table_name = $1 and table_schema = 'public'`,
      [table],
    )
    const values = columns.rows.map(({ name, type }) => {
      if (name === 'email') return `replace(x.email, '.demo', '.' || c.nth || '.demo')`
      return type === 'uuid' ? `pg_temp.twin(c.id, x.${name})` : `x.${name}`
    })
    await sql.query(
      `insert into ${table} (${columns.rows.map(({ name }) => name).join(', ')}) select ${values.join(', ')}
        from ${table} x, unnest($1::uuid[]) with ordinality c(id, nth) where x.commune_id = $2 and x.id <> $2`,
      [communes, source],
    )
  }
  await sql.query('drop function pg_temp.twin')
  await sql.query('drop table twinned')
}
