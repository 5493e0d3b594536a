import { sql } from '@payloadcms/db-postgres/drizzle'
import { asEngine } from '@/data/asEngine'
import type { Db } from '@/data/session'
import { withTransaction } from '@/data/withTransaction'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'engine_guard' })
}, 120_000)
afterAll(() => app.close())

/** Works in a transaction that leaves nothing behind. */
const trying = (work: (db: Db) => Promise<void>): Promise<void> =>
  withTransaction(app.payload, null, async ({ db }) => {
    await work(db)
    throw new Error('nothing of this stays')
  }).catch((error: Error) => {
    if (error.message !== 'nothing of this stays') throw error
  })
const steps = async (db: Db): Promise<string[]> =>
  (await db.execute(sql`select distinct step from reports`)).rows.map(({ step }) => String(step))
const byHand = (db: Db) => db.execute(sql`update reports set step = 'by hand'`)

describe('the guard of what only the engine writes', () => {
  it('lets the engine change every row it names', () =>
    trying(async (db) => {
      await db.execute(asEngine({ set: sql`reports set step = 'engine'`, where: sql`true` }))
      expect(await steps(db)).toEqual(['engine'])
    }))

  it.each([
    ['rows', sql`true`],
    ['no row', sql`false`],
  ])('is closed behind a change of %s', (_, where) =>
    expect(
      trying(async (db) => {
        await db.execute(asEngine({ set: sql`reports set step = 'engine'`, where }))
        await byHand(db)
      }),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('SAURO_GUARDED') } }),
  )
})
