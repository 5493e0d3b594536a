import pg from 'pg'
import { copyOffices } from '@/seeds/country/copyOffices'
import { createTestDatabase, demoTemplate } from '../support/database.mjs'
import { startWorker } from '../support/server.mjs'

const MINUTE = 60_000
const PLANS = 300

let database: { url: string; drop: () => Promise<unknown> }
let sql: pg.Client
const ask = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await sql.query(text, values)).rows as Row[]

/**
 * How many of the copied plans, all with the same rules, have every period that any of them has, each with one report
 * of every sender, its rows and its ladder; how many have nothing; and how many stand between.
 */
const standing = async (): Promise<{ whole: number; none: number; between: number }> => {
  const [found] = await ask<{ whole: number; none: number; between: number }>(
    `with twin as (select id from plans where id <> all($1::uuid[])),
      period as (select distinct q.period_key as key from reporting_periods q join twin on twin.id = q.plan_id),
      sender as (select distinct s.plan_id as plan, s.reporter_id as organisation from responsibilities s join twin on twin.id = s.plan_id
          where s.kind = 'lead' and s.reporter_id is not null
        union all select p.id, p.commune_id from plans p join twin on twin.id = p.id),
      made as (select s.plan, count(r.id)::int as reports, count(n.report)::int as ladders,
          bool_and(exists (select from report_values v where v.report = r.id) or exists (select from task_updates u where u.report = r.id)) as filled
        from sender s cross join period q left join reports r on r.plan_id = s.plan and r.period_key = q.key and r.organisation_id = s.organisation
          left join approval_instances n on n.report = r.id
        group by s.plan, s.organisation, q.key),
      plan as (select t.id, coalesce(bool_and(m.reports = 1 and m.ladders = 1 and m.filled), false) as whole,
          coalesce(bool_and(m.reports = 0), true) as none from twin t left join made m on m.plan = t.id group by t.id)
      select count(*) filter (where whole)::int as whole, count(*) filter (where none)::int as none,
        count(*) filter (where not whole and not none)::int as between from plan`,
    [demoPlans],
  )
  return found!
}

let demoPlans: string[]

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + 4 * MINUTE
  while (!(await isSo())) {
    if (performance.now() > deadline)
      throw new Error(`it never came to that: ${JSON.stringify(await standing())}`)
    await sql.query('select pg_sleep(0.05)')
  }
}

beforeAll(async () => {
  database = await createTestDatabase({ name: 'opening_killed', template: await demoTemplate() })
  sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  demoPlans = (await ask<{ id: string }>('select id from plans')).map(({ id }) => id)
  const [pattern] = await ask<{ id: string }>(
    `select p.id from plans p join organisations o on o.id = p.commune_id where o.admin_code = '29341'`,
  )
  const communes = await ask<{ id: string }>(
    `select id from organisations c where kind = 'commune' and not exists (select 1 from plans p where p.commune_id = c.id) order by admin_code limit $1`,
    [PLANS],
  )
  await sql.query('begin')
  await copyOffices({ sql, pattern: pattern!.id, communes: communes.map(({ id }) => id) })
  await sql.query(
    `update plans set plan_from = date_trunc('year', now()) + interval '12 hours', plan_to = date_trunc('year', now()) + interval '1 year - 12 hours'
      where id <> all($1::uuid[])`,
    [demoPlans],
  )
  await sql.query('commit')
  await sql.query('analyze')
}, 5 * MINUTE)
afterAll(async () => {
  await sql.end()
  await database.drop()
})

describe('opening for many plans', () => {
  it(
    'gives each plan its reports once, though a worker is killed and all connections are cut on the way',
    async () => {
      expect(await standing()).toEqual({ whole: 0, none: PLANS, between: 0 })
      await sql.query(`select graphile_worker.add_job('find_periods')`)
      const first = await startWorker({ name: 'opening-first', databaseUrl: database.url })
      await until(async () => (await standing()).whole >= 10)
      first.kill9()
      await until(async () => (await openTransactions()) === 0)
      const afterKill = await standing()
      expect(afterKill.between).toBe(0)
      expect(afterKill.none).toBeGreaterThan(0)

      const second = await startWorker({ name: 'opening-second', databaseUrl: database.url })
      await until(async () => (await standing()).whole >= afterKill.whole + 10)
      await sql.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      )
      second.kill9()
      await until(async () => (await openTransactions()) === 0)
      expect((await standing()).between).toBe(0)

      const third = await startWorker({ name: 'opening-third', databaseUrl: database.url })
      try {
        await until(async () => (await standing()).whole === PLANS && (await waitingJobs()) === 0)
        expect(await standing()).toEqual({ whole: PLANS, none: 0, between: 0 })
      } finally {
        await third.stop()
      }
    },
    10 * MINUTE,
  )
})

/** Transactions of others in this database that have written something. */
const openTransactions = async (): Promise<number> =>
  (
    await ask<{ many: number }>(
      `select count(*)::int as many from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null`,
    )
  )[0]!.many

const waitingJobs = async (): Promise<number> =>
  (
    await ask<{ many: number }>(
      `select count(*)::int as many from graphile_worker.jobs where task_identifier in ('find_periods', 'open_periods')`,
    )
  )[0]!.many
