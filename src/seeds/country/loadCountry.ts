import pg, { type Client } from 'pg'
import { demoCommunes } from '../demo/communes'
import { copyFigures } from './copyFigures'
import { copyOffices } from './copyOffices'
import { twinId } from './twinId'

const EVERY_COMMUNE = 10_000
const OFFICES = 50

export type Loaded =
  | { outcome: 'not_a_demo' | 'loaded_before' }
  | { outcome: 'loaded'; communes: number; people: number; officialValues: number }

/**
 * Loads the country beside the demo, for measuring: communes without a plan get one in force, with the twelve months of
 * 2025 reported and accepted; the first of them, neighbours of the pattern, get a whole office with people, too. All or
 * nothing, and only once.
 *
 * @param communes how many at most
 * @param offices how many of them get people
 * @param say told of each step how many rows it wrote
 */
export const loadCountry = async ({ connectionString, ...wanted }: Wanted): Promise<Loaded> => {
  const sql = new pg.Client({ connectionString })
  await sql.connect()
  try {
    return await load({ sql, ...wanted })
  } finally {
    await sql.end()
  }
}

type Wanted = {
  connectionString: string
  communes?: number
  offices?: number
  say: (step: string, rows: number) => unknown
}

const load = async ({
  sql,
  communes: most = EVERY_COMMUNE,
  offices = OFFICES,
  say,
}: Omit<Wanted, 'connectionString'> & { sql: Client }): Promise<Loaded> => {
  const marked = await sql.query(`select 1 from installation where key = 'demo'`)
  if (marked.rowCount === 0) return { outcome: 'not_a_demo' }
  const pattern = await patternOf(sql)
  const before = await sql.query(
    `select 1 from plans where id = ${twinId('commune_id::text || $1::text')} limit 1`,
    [pattern],
  )
  if (before.rowCount !== 0) return { outcome: 'loaded_before' }
  await sql.query('begin')
  try {
    const communes = await communesWithoutPlan({ sql, pattern, most })
    await copyOffices({ sql, pattern, communes: communes.slice(0, offices) })
    const people = await countPeople({ sql, communes })
    say('users', people)
    const { officialValues } = await copyFigures({ sql, pattern, communes, say })
    await sql.query(titles, [communes])
    await sql.query('commit')
    await sql.query('vacuum (analyze)')
    return { outcome: 'loaded', communes: communes.length, people, officialValues }
  } catch (error) {
    await sql.query('rollback')
    throw error
  }
}

/** The plan of Tiểu Cần, whose office reports most rows. */
const patternOf = async (sql: Client): Promise<string> => {
  const { plan } = demoCommunes.find((commune) => commune.plan.key === 'tieu-can')!
  const { rows } = await sql.query<{ id: string }>(
    `select p.id from plans p join organisations o on o.id = p.commune_id where o.admin_code = $1 order by p.created_at limit 1`,
    [plan.communeCode],
  )
  return rows[0]!.id
}

type Places = { sql: Client; pattern: string; most: number }

/** Those of the pattern's own province first. */
const communesWithoutPlan = async ({ sql, pattern, most }: Places): Promise<string[]> => {
  const { rows } = await sql.query<{ id: string }>(
    `select c.id from organisations c where c.kind = 'commune' and not exists (select 1 from plans q where q.commune_id = c.id)
      order by c.province_id = (select province_id from plans where id = $1) desc, c.admin_code, c.id limit $2`,
    [pattern, most],
  )
  return rows.map((row) => row.id)
}

const countPeople = async ({
  sql,
  communes,
}: {
  sql: Client
  communes: readonly string[]
}): Promise<number> => {
  const { rows } = await sql.query<{ many: number }>(
    'select count(*)::int as many from users where commune_id = any($1::uuid[])',
    [communes],
  )
  return rows[0]!.many
}

/** A copied plan is a document of nobody, named after its own commune. */
const titles = `update plans p set issuer = null, document_number = null,
    label = concat_ws(', ', c.name, to_char(p.plan_from at time zone 'UTC', 'YYYY')) || ': ' || p.title
  from organisations c where c.id = p.commune_id and c.id = any($1::uuid[])`
