import { dbOf } from '@/data/session'
import { readPlanReview } from '@/services/plan/readPlanReview'
import { actorOf } from '../../support/actorOf'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'
import { plansOf } from '../../support/plans'

const admin = 'quantri@sang-moc.demo'
const focal = 'daumoi@sang-moc.demo'

let app: TestApp
let plans: ReturnType<typeof plansOf>
beforeAll(async () => {
  app = await openApp({ name: 'statements plan review' })
  plans = plansOf(app)
}, 120_000)
afterAll(() => app.close())

const count = async (plan: string): Promise<number> => {
  const actor = await actorOf(app, focal)
  const { statements } = await countStatements(() => readPlanReview({ db: dbOf(app.payload), actor, plan }))
  return statements.length
}

it('takes the same statements for a plan of one row and one event as for one of many', async () => {
  const draft = await plans.draft(admin, { planLadder: (await plans.ladder(admin)).id })
  await plans.lead(admin, draft)
  await plans.command(admin, draft.plan, { command: 'submit' })
  const few = await count(draft.plan)
  await plans.command(focal, draft.plan, { command: 'return', reason: 'Thiếu căn cứ' })
  for (const no of ['2', '3', '4', '5']) {
    const indicator = await plans.make(admin, 'indicators', {
      plan: draft.plan,
      no,
      name: `Chỉ tiêu ${no}`,
      kind: 'percent',
    })
    await plans.lead(admin, { ...draft, indicator: indicator.id })
  }
  await plans.command(admin, draft.plan, { command: 'submit' })
  await plans.command(focal, draft.plan, { command: 'approve' })
  expect(await count(draft.plan)).toBe(few)
})
