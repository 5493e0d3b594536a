import { sql } from '@payloadcms/db-postgres/drizzle'
import type { withTransaction } from '@/data/withTransaction'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
let count: () => Promise<number>
let inTransaction: typeof withTransaction
beforeAll(async () => {
  app = await openApp({ name: 'transaction' })
  await app.sql(
    'create table held (id int primary key, of int references held deferrable initially deferred)',
  )
  count = async () => (await app.sql<{ many: number }>('select count(*)::int as many from held'))[0]!.many
  inTransaction = (await import('@/data/withTransaction')).withTransaction
}, 120_000)
afterAll(() => app.close())

it('what a transaction wrote stays when it resolves', async () => {
  await expect(
    inTransaction(app.payload, null, async ({ db }) => {
      await db.execute(sql`insert into held values (1, null)`)
      return 'done'
    }),
  ).resolves.toBe('done')
  expect(await count()).toBe(1)
})

it('a transaction in which a statement failed is refused, also when nobody looked at the failure', async () => {
  await expect(
    inTransaction(app.payload, null, async ({ db }) => {
      await db.execute(sql`insert into held values (2, null)`)
      await db.execute(sql`insert into held values (1, null)`).catch(() => null)
    }),
  ).rejects.toThrow('TX_LOST')
  expect(await count()).toBe(1)
})

it('a constraint that is looked at in the end refuses the transaction with its own error', async () => {
  const ending = inTransaction(app.payload, null, async ({ db }) => {
    await db.execute(sql`insert into held values (3, 99)`)
  })
  await expect(ending).rejects.toMatchObject({ cause: { code: '23503' } })
  expect(await count()).toBe(1)
})

it('the connection is fit for the next transaction after each of these', async () => {
  await inTransaction(app.payload, null, async ({ db }) => {
    await db.execute(sql`insert into held values (4, 1)`)
  })
  expect(await count()).toBe(2)
})
