import { createLocalReq } from 'payload'
import type { ImportDecisions } from '@/domain/planImport/types'
import { openApp, type TestApp } from '../../support/openApp'
import { actorOf } from '../../support/actorOf'
import { countStatements } from '../../support/countStatements'
import { manyRows } from '../../support/planImport/manyRows'

/** What is written of a draft, and how much it takes. */
let app: TestApp
const admin = 'quantri@loc-ninh.demo'

beforeAll(async () => {
  app = await openApp({ name: 'plan_import_round' })
}, 120_000)
afterAll(() => app.close())

const made = async (rows: number) => {
  const { body } = await app.ask('POST', '/api/plan-imports', { as: admin, body: { text: manyRows(rows) } })
  const { dbOf } = await import('@/data/session')
  const { readImportTexts } = await import('@/data/planImport/readImportTexts')
  const { importIndex } = await import('@/services/planImport/importIndex')
  const { draftPlan } = await import('@/domain/planImport/draftPlan')
  const { seeImport } = await import('@/services/planImport/seeImport')
  const db = dbOf(app.payload)
  const actor = await actorOf(app, admin)
  const seen = (await seeImport({ payload: app.payload, actor, id: body.id }))!
  const { reading, decisions } = await readImportTexts({ db, id: body.id })
  const { index } = await importIndex({ db, commune: seen.commune, decisions: decisions as ImportDecisions })
  const draft = draftPlan({ reading, decisions, index })
  return { id: body.id as string, seen, actor, draft: draft.ok ? draft.value : null }
}

it('the plan that is made says what the draft says, row by row', async () => {
  const { id, draft } = await made(40)
  const { body } = await app.ask('POST', `/api/plan-imports/${id}/confirm`, {
    as: admin,
    body: { revision: 0 },
  })
  const { dbOf } = await import('@/data/session')
  const { readPlanRows } = await import('@/data/plan/readPlanRows')
  const stored = await readPlanRows({ db: dbOf(app.payload), plan: body.plan })
  const keyless = (rows: readonly { key: string }[]) => rows.map(({ key: _key, ...row }) => row)
  expect(draft!.indicators).toHaveLength(40)
  expect(keyless(stored.indicators)).toEqual(keyless(draft!.indicators))
  expect(keyless(stored.tasks)).toEqual(keyless(draft!.tasks))
  expect(stored.sections.map(({ id: _id, ...section }) => section)).toEqual(draft!.sections)
})

it('confirming takes the same statements for 20 rows and for 120, and a few seconds at most', async () => {
  const { confirm } = await import('@/services/planImport/confirm')
  const { withTransaction } = await import('@/data/withTransaction')
  const counts: number[] = []
  for (const rows of [20, 120]) {
    const { seen, actor } = await made(rows)
    const [person] = await app.sql(`select * from users where email = $1`, [admin])
    const { user } = await createLocalReq({ user: { ...person, collection: 'users' } as never }, app.payload)
    const { statements } = await countStatements(() =>
      withTransaction(app.payload, user, ({ req, db }) =>
        confirm({ req, db, actor, seen, revision: 0, now: '2026-11-22T03:00:00.000Z' }),
      ),
    )
    counts.push(statements.length)
  }
  expect(counts[1]).toBe(counts[0])
  expect(counts[0]).toBeLessThan(90)
}, 60_000)

it('showing an import takes the same statements for 20 rows and for 120', async () => {
  const { dbOf } = await import('@/data/session')
  const { readImport } = await import('@/services/planImport/readImport')
  const counts: number[] = []
  for (const rows of [20, 120]) {
    const { seen, actor } = await made(rows)
    const { statements } = await countStatements(() => readImport({ db: dbOf(app.payload), actor, seen }))
    counts.push(statements.length)
  }
  expect(counts).toEqual([counts[0], counts[0]])
  expect(counts[0]).toBeLessThanOrEqual(9)
})
