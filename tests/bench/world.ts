import type { Client } from 'pg'
import { holderKey } from '@/domain/approval/holderKey'
import { ok } from './asks'
import { loadCountry } from '@/seeds/country/loadCountry'
import { tokensFor } from './tokens'
import type { Ask } from './types'

export const PEOPLE = 50
const UNITS = ['vpdu', 'du', 'bcd', 'hdnd', 'mttq', 'ubkt']

type Row = { id: string; target: { kind: string } }
export type Draft = { id: string; revision: number; rows: Row[] }
export type World = Awaited<ReturnType<typeof playWorld>>

/** The country around the demo, before the server starts; the pattern is the plan of Tiểu Cần, whose office reports 82 indicators. */
export const loadWorld = async ({
  sql,
  databaseUrl,
  say,
}: {
  sql: Client
  databaseUrl: string
  say: (text: string) => unknown
}): Promise<{ officialValues: number }> => {
  // Years in which months can be opened whatever the day is on which this runs.
  await sql.query(`update plans set plan_to = '2031-12-31 12:00Z'`)
  const loaded = await loadCountry({
    connectionString: databaseUrl,
    offices: PEOPLE,
    say: (step, rows) => say(`  ${step}: ${rows.toLocaleString('en')}`),
  })
  if (loaded.outcome !== 'loaded') throw new Error(loaded.outcome)
  const { rows } = await sql.query<{ many: number }>('select count(*)::int as many from official_values')
  return { officialValues: rows[0]!.many }
}

/** Months that are open, reports that are under way and people who are logged in; through the interface as far as it goes. */
export const playWorld = async ({ sql, ask, secret }: { sql: Client; ask: Ask; secret: string }) => {
  const login = (...emails: string[]) => tokensFor({ sql, secret, emails })
  const [admin, focal, province, officer] = await login(
    'quantri@sauro.demo',
    'daumoi@tieu-can.demo',
    'so-khcn@vinh-long.demo',
    'ubnd@tieu-can.demo',
  )
  const numbers = Array.from({ length: PEOPLE }, (_, index) => index + 1)
  const plan = await planOf(sql, 'tieu-can')
  const communes = await sql.query<{ plan: string; commune: string; indicator: string }>(
    `select p.id as plan, p.commune_id as commune,
        (select i.id from indicators i where i.plan_id = p.id and i.kind = 'percent' order by i.position limit 1) as indicator
      from users u join plans p on p.commune_id = u.commune_id where u.email = any($1) order by array_position($1, u.email::text)`,
    [numbers.map((number) => `ubnd@tieu-can.${number}.demo`)],
  )
  const open = (of: string, periodKey: string) =>
    ok(ask({ method: 'POST', path: '/api/reporting-periods', token: admin, body: { plan: of, periodKey } }))
  const draftOf = async (token: string, month: string): Promise<Draft> => {
    const path = `/api/reports?where[periodKey][equals]=${month}&where[level][equals]=unit&limit=1`
    const {
      docs: [report],
    } = await ok<{ docs: { id: string; revision: number }[] }>(ask({ method: 'GET', path, token }))
    const { indicators } = await ok<{ indicators: Row[] }>(
      ask({ method: 'GET', path: `/api/reports/${report!.id}/form`, token }),
    )
    return { id: report!.id, revision: report!.revision, rows: indicators.slice(0, 50) }
  }
  const submit = async (token: string, { id, revision }: Draft) => {
    await ok(
      ask({
        method: 'POST',
        path: `/api/reports/${id}/commands`,
        token,
        body: { command: 'submit', revision },
      }),
    )
  }

  const months = ['2027-01', '2027-02', '2027-03', '2027-04']
  for (const month of months) await open(plan, month)
  for (const { plan: one } of communes.rows) await open(one, '2027-01')
  const clerks = await login(...UNITS.map((unit) => `${unit}@tieu-can.demo`))
  for (const token of clerks) for (const month of months) await submit(token, await draftOf(token, month))
  const raced = await draftOf(officer!, '2027-04')
  await submit(officer!, raced)

  const leaders = await login(...numbers.map((number) => `lanhdao@tieu-can.${number}.demo`))
  const officers = await login(...numbers.map((number) => `ubnd@tieu-can.${number}.demo`))
  const focals = await login(...numbers.map((number) => `daumoi@tieu-can.${number}.demo`))
  const others = await login(...numbers.map((number) => `vpdu@tieu-can.${number}.demo`))
  const drafts: Draft[] = []
  for (const token of officers) drafts.push(await draftOf(token, '2027-01'))
  const sent: string[] = []
  for (const token of others) {
    const draft = await draftOf(token, '2027-01')
    await submit(token, draft)
    sent.push(draft.id)
  }
  // The race is for one slot, so all of them hold it.
  await sql.query(
    `insert into appointments (id, person_id, position_id, "from", state, province_id, commune_id)
      select gen_random_uuid(), u.id, q.id, '2026-01-01 12:00Z', 'confirmed', q.province_id, q.commune_id
      from users u, positions q join organisations o on o.id = q.organisation_id
      where u.email = any($1) and q.role = 'focal_officer' and o.id = (select commune_id from plans where id = $2)`,
    [numbers.map((number) => `daumoi@tieu-can.${number}.demo`), plan],
  )
  const {
    rows: [place],
  } = await sql.query<{
    commune: string
    province: string
    position: string
    catalogue: string
    code: string
  }>(
    `select p.commune_id as commune, p.province_id as province, q.id as position,
        c.id as catalogue, c.code
      from plans p join lateral (select k.id, k.code from indicators i join catalogue k on k.id = i.catalogue_id
        where i.plan_id = p.id and i.kind = 'percent' order by i.position limit 1) c on true join positions q on q.commune_id = p.commune_id and q.role = 'focal_officer' where p.id = $1`,
    [plan],
  )
  const drafted = {
    http: await draftOf(officer!, months[0]!),
    process: await draftOf(officer!, months[1]!),
    bare: await draftOf(officer!, months[2]!),
  }
  /** Sends reports of the months after until so many wait for the same people. */
  const pile = async (many: number): Promise<string[]> => {
    const waiting: string[] = []
    for (let index = months.length; waiting.length < many; index += 1) {
      const month = `${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
      await open(plan, month)
      for (const token of clerks) {
        const draft = await draftOf(token, month)
        await submit(token, draft)
        waiting.push(draft.id)
      }
    }
    return waiting.slice(0, many)
  }
  return {
    pile,
    admin: admin!,
    focal: focal!,
    province: province!,
    officer: officer!,
    officers,
    focals,
    leaders,
    communes: communes.rows,
    sent,
    drafts,
    drafted,
    raced: raced.id,
    accepted: await acceptedOf(sql, plan),
    other: await planOf(sql, 'loc-quang'),
    place: place!,
    focalKeys: [
      holderKey({ role: 'focal_officer', organisation: place!.commune }),
      holderKey({ position: place!.position }),
    ],
    waiting: UNITS.length * months.length + 1,
  }
}

/** The newest commune report of a plan that the province has accepted. */
const acceptedOf = async (sql: Client, plan: string): Promise<string> => {
  const { rows } = await sql.query<{ id: string }>(
    `select id from reports where plan_id = $1 and level = 'commune' and state = 'approved' order by period_end desc limit 1`,
    [plan],
  )
  return rows[0]!.id
}

const planOf = async (sql: Client, commune: string): Promise<string> => {
  const { rows } = await sql.query<{ id: string }>(
    `select p.id from plans p join users u on u.commune_id = p.commune_id where u.email = $1`,
    [`daumoi@${commune}.demo`],
  )
  return rows[0]!.id
}
