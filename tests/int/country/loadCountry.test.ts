import { loadCountry } from '@/seeds/country/loadCountry'
import { seedDemo } from '@/seeds/demo/seedDemo'
import { openApp, type TestApp } from '../../support/openApp'

const COMMUNES = 3
const OFFICES = 1
const MONTHS = 12

const load = async (app: TestApp) => {
  const steps: Record<string, number> = {}
  const loaded = await loadCountry({
    connectionString: app.databaseUrl,
    communes: COMMUNES,
    offices: OFFICES,
    say: (step, rows) => (steps[step] = rows),
  })
  return { loaded, steps }
}

const count = async (app: TestApp, from: string): Promise<number> =>
  (await app.sql<{ many: number }>(`select count(*)::int as many from ${from}`))[0]!.many

/** What holds the tables together. */
const checks = (app: TestApp) =>
  app.sql(`select conname::text as name, pg_get_constraintdef(oid) as says from pg_constraint where connamespace = 'public'::regnamespace
    union all select indexname::text, indexdef from pg_indexes where schemaname = 'public' order by 1, 2`)

describe('the country beside the demo', () => {
  let app: TestApp
  let before: Record<'plans' | 'users' | 'reports' | 'official_values', number>
  let keptChecks: unknown
  let first: Awaited<ReturnType<typeof load>>
  const tables = ['plans', 'users', 'reports', 'official_values'] as const
  const countAll = async () =>
    Object.fromEntries(
      await Promise.all(tables.map(async (table) => [table, await count(app, table)])),
    ) as typeof before

  beforeAll(async () => {
    app = await openApp({ name: 'country' })
    before = await countAll()
    keptChecks = await checks(app)
    first = await load(app)
  }, 120_000)
  afterAll(() => app.close())

  it('holds exactly the communes, people and figures that were asked for', async () => {
    const pattern = `(select commune_id from users where email = 'daumoi@tieu-can.demo')`
    const people = await count(app, `users where commune_id = ${pattern}`)
    const indicators = await count(app, `indicators where commune_id = ${pattern}`)
    const officialValues = (OFFICES * indicators + (COMMUNES - OFFICES) * 50) * MONTHS
    expect(first.loaded).toEqual({ outcome: 'loaded', communes: COMMUNES, people, officialValues })
    expect(await countAll()).toEqual({
      plans: before.plans + COMMUNES,
      users: before.users + people,
      reports: before.reports + COMMUNES * MONTHS,
      official_values: before.official_values + officialValues,
    })
    expect(first.steps).toMatchObject({ users: people, reports: COMMUNES * MONTHS })
  })

  it('keeps every index and constraint', async () => {
    expect(await checks(app)).toEqual(keptChecks)
  })

  it('lets its people in, who see their own figures', async () => {
    const { status, body } = await app.ask('GET', '/api/rollups?period=2025-05', {
      as: 'daumoi@tieu-can.1.demo',
    })
    expect(status).toBe(200)
    expect(body.rows.length).toBeGreaterThan(50)
    expect(body.rows.every((row: { parts: unknown[] }) => row.parts.length === 1)).toBe(true)
  })

  it('titles each plan with the name of its own commune', async () => {
    const wrong = await app.sql(
      `select p.label, o.name from plans p join organisations o on o.id = p.organisation_id
        where p.issuer is null and strpos(p.label, o.name) = 0`,
    )
    expect(wrong).toEqual([])
  })

  it('does not keep the demo from being brought up to the day', async () => {
    const months = `reporting_periods p join users u on u.commune_id = p.commune_id where u.email = 'daumoi@tieu-can.1.demo' and p.frequency = 'month'`
    const opened = await count(app, months)
    await seedDemo({ payload: app.payload, now: new Date().toISOString() })
    expect(await count(app, months)).toBe(opened + 1)
  })

  it('is not loaded twice', async () => {
    const counts = await countAll()
    expect((await load(app)).loaded).toEqual({ outcome: 'loaded_before' })
    expect(await countAll()).toEqual(counts)
  })

  it('is not loaded into a database that is not marked as a demo', async () => {
    const counts = await countAll()
    await app.sql(`delete from installation where key = 'demo'`)
    expect((await load(app)).loaded).toEqual({ outcome: 'not_a_demo' })
    expect(await countAll()).toEqual(counts)
  })
})
