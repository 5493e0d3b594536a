import { sql } from '@payloadcms/db-postgres/drizzle'
import type { withTransaction } from '@/data/withTransaction'
import type { ReportHead } from '@/data/report/readReport'
import { actorOf } from '../../support/actorOf'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const UNIT = 'kt@loc-quang.demo'
const OTHER_UNIT = 'vhxh@loc-quang.demo'
const FOCAL = 'daumoi@loc-quang.demo'

let app: TestApp
let inTransaction: typeof withTransaction
let lock: (head: ReportHead, meanwhile?: () => Promise<unknown>, patience?: string) => Promise<unknown>
const seen: Record<string, ReportHead> = {}
beforeAll(async () => {
  app = await openApp({ name: 'locks' })
  inTransaction = (await import('@/data/withTransaction')).withTransaction
  const { lockReport } = await import('@/data/report/readReport')
  const { seeReport } = await import('@/services/report/seeReport')
  const { find, openPeriod } = reportsOf(app)
  const period = await openPeriod()
  for (const [email, level] of [
    [UNIT, 'unit'],
    [OTHER_UNIT, 'unit'],
    [FOCAL, 'commune'],
  ] as const) {
    const id = await find(email, period, level)
    seen[email] = (await seeReport({ payload: app.payload, actor: await actorOf(app, email), id }))!
  }
  lock = (head, meanwhile, patience = '100ms') =>
    inTransaction(app.payload, null, async ({ db }) => {
      await db.execute(sql`select set_config('lock_timeout', ${patience}, true)`)
      const locked = await lockReport({ db, head })
      await meanwhile?.()
      return locked
    })
}, 120_000)
afterAll(() => app.close())

const busy = { cause: { code: '55P03' } }

it('two units of a commune write side by side', async () => {
  const own = lock(seen[UNIT]!, () =>
    expect(lock(seen[OTHER_UNIT]!)).resolves.toMatchObject({ level: 'unit' }),
  )
  await expect(own).resolves.toMatchObject({ id: seen[UNIT]!.id })
})

it('a report is written by one at a time', async () => {
  await lock(seen[UNIT]!, () => expect(lock(seen[UNIT]!)).rejects.toMatchObject(busy))
})

it('no unit writes while the report of its commune is being decided', async () => {
  await lock(seen[FOCAL]!, () => expect(lock(seen[UNIT]!)).rejects.toMatchObject(busy))
})

it('the report of a commune is not decided while one of its units writes', async () => {
  await lock(seen[UNIT]!, () => expect(lock(seen[FOCAL]!)).rejects.toMatchObject(busy))
})

it('a unit that waits for its commune holds nothing yet that somebody else could wait for', async () => {
  let waits: Promise<unknown> = Promise.resolve()
  await inTransaction(app.payload, null, async ({ db }) => {
    await db.execute(sql`select id from reports where id = ${seen[FOCAL]!.id}::uuid for no key update`)
    waits = lock(seen[UNIT]!, undefined, '4s')
    while (!(await isSomebodyWaiting()));
    expect(
      await app.sql('select id from reports where id = $1 for share nowait', [seen[UNIT]!.id]),
    ).toHaveLength(1)
  })
  await expect(waits).resolves.toMatchObject({ id: seen[UNIT]!.id })
})

const isSomebodyWaiting = async (): Promise<boolean> =>
  (
    await app.sql(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
  ).length > 0
