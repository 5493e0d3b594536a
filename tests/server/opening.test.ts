import pg from 'pg'
import { createTestDatabase, demoTemplate } from '../support/database.mjs'
import { copyPlans, standingOf, waitingJobs } from '../support/openings'
import { startWorker } from '../support/server.mjs'

const MINUTE = 60_000
const PLANS = 300

let database: { url: string; drop: () => Promise<unknown> }
let sql: pg.Client
let demoPlans: string[]

const standing = () => standingOf({ sql, except: demoPlans })

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
  demoPlans = await copyPlans({ sql, many: PLANS })
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
        await until(async () => (await standing()).whole === PLANS && (await waitingJobs(sql)) === 0)
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
    await sql.query<{ many: number }>(
      `select count(*)::int as many from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null`,
    )
  ).rows[0]!.many
