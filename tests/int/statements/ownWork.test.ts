import { dbOf } from '@/data/session'
import { readOwnWork } from '@/services/plan/readOwnWork'
import { actorOf } from '../../support/actorOf'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'
import { plansOf } from '../../support/plans'

const admin = 'quantri@sang-moc.demo'
const focal = 'daumoi@sang-moc.demo'

let app: TestApp
let plans: ReturnType<typeof plansOf>
beforeAll(async () => {
  app = await openApp({ name: 'statements own work' })
  plans = plansOf(app)
  for (const table of ['notice_sendings', 'notices']) await app.sql(`delete from ${table}`)
}, 120_000)
afterAll(() => app.close())

const work = async (email: string) => {
  const actor = await actorOf(app, email)
  const { result, statements } = await countStatements(() =>
    readOwnWork({ db: dbOf(app.payload), actor, language: 'vi' }),
  )
  return { ...result, statements: statements.length }
}

it('tells an administrator of returned plans first, and takes two statements however much there is', async () => {
  expect(await work(admin)).toEqual({ plans: [], unread: 0, statements: 2 })
  const planLadder = (await plans.ladder(admin)).id
  const sent = async (): Promise<string> => {
    const draft = await plans.draft(admin, { planLadder })
    await plans.lead(admin, draft)
    await plans.command(admin, draft.plan, { command: 'submit' })
    return draft.plan
  }
  const returned = await sent()
  await plans.command(focal, returned, { command: 'return', reason: 'Thiếu căn cứ' })
  const waiting = await sent()
  const mine = await work(admin)
  expect(mine.plans).toMatchObject([
    { group: 'returned', id: returned, returned: { reason: 'Thiếu căn cứ' } },
    { group: 'sent', id: waiting, stepLabel: 'focal' },
  ])
  expect([mine.unread, mine.statements]).toEqual([1, 2])
  expect((await work(focal)).plans).toMatchObject([{ group: 'decide', id: waiting }])
})
