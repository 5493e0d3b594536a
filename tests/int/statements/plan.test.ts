import { actorOf } from '../../support/actorOf'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'statements plan' })
}, 120_000)
afterAll(() => app.close())

it('a plan takes the same three statements with 6 rows and with 90', async () => {
  const { dbOf } = await import('@/data/session')
  const { readPlanDocument } = await import('@/services/plan/readPlanDocument')
  const actor = await actorOf(app, 'quantri@sauro.demo')
  const plans = await app.sql<{ id: string }>(
    `select p.id from plans p order by (select count(*) from indicators i where i.plan_id = p.id)`,
  )
  const filter = { owner: null, part: null, units: null, section: null, words: [] }
  const counts: number[][] = []
  for (const { id } of [plans[0]!, plans.at(-1)!]) {
    const { result, statements } = await countStatements(() =>
      readPlanDocument({ db: dbOf(app.payload), actor, plan: id, filter, today: '2026-11-22' }),
    )
    counts.push([result!.total.indicators, statements.length])
  }
  expect(counts).toEqual([
    [6, 3],
    [90, 3],
  ])
})

it('the list of plans takes the same two statements for one plan and for five', async () => {
  const { dbOf } = await import('@/data/session')
  const { listPlans } = await import('@/services/plan/listPlans')
  const counts: number[][] = []
  for (const email of ['kt@loc-quang.demo', 'quantri@sauro.demo']) {
    const actor = await actorOf(app, email)
    const { result, statements } = await countStatements(() =>
      listPlans({ db: dbOf(app.payload), actor, search: '', page: null }),
    )
    counts.push([result!.total, statements.length])
  }
  expect(counts).toEqual([
    [1, 2],
    [5, 2],
  ])
})
