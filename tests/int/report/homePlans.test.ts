import { countStatements } from '../../support/countStatements'
import { actorOf } from '../../support/actorOf'
import { openApp, type TestApp } from '../../support/openApp'
import { plansOf } from '../../support/plans'

const admin = 'quantri@sang-moc.demo'
const focal = 'daumoi@sang-moc.demo'
const leader = 'lanhdao@sang-moc.demo'
const strangers = ['daumoi@loc-quang.demo', 'so-khcn@dong-nai.demo']

let app: TestApp
let plans: ReturnType<typeof plansOf>
let ladder: string

const send = async (title: string): Promise<string> => {
  const draft = await plans.draft(admin, { planLadder: ladder, title })
  await plans.lead(admin, draft)
  expect((await plans.command(admin, draft.plan, { command: 'submit' })).status).toBe(200)
  return draft.plan
}

const homeOf = async (email: string) => {
  const { readHome } = await import('@/services/report/readHome')
  const actor = await actorOf(app, email)
  const now = new Date().toISOString()
  return countStatements(() => readHome({ payload: app.payload, actor, language: 'vi', now }))
}
const plansIn = async (email: string) => (await homeOf(email)).result.plans

let plan: string
beforeAll(async () => {
  app = await openApp({ name: 'home_plans' })
  plans = plansOf(app)
  ladder = (await plans.ladder(admin)).id
}, 120_000)
afterAll(() => app.close())

it('stands with whoever is to decide it and with whoever sent it, and nowhere else', async () => {
  plan = await send('Kế hoạch chuyển đổi số')
  expect((await plansIn(focal)).decide).toEqual([
    expect.objectContaining({ id: plan, title: 'Kế hoạch chuyển đổi số', organisationName: 'Xã Sảng Mộc' }),
  ])
  expect((await plansIn(admin)).sent).toEqual([
    expect.objectContaining({ id: plan, stepLabel: 'focal', turn: ['Đầu mối xã Sảng Mộc'], more: 0 }),
  ])
  for (const other of [leader, ...strangers])
    expect([other, Object.values(await plansIn(other)).flat()]).toEqual([other, []])
})

it('comes back with who returned it and why, and is then nobody’s to decide', async () => {
  await plans.command(focal, plan, { command: 'return', reason: 'Thiếu căn cứ' })
  expect((await plansIn(admin)).returned).toEqual([
    expect.objectContaining({
      id: plan,
      returned: { actorName: 'Đầu mối xã Sảng Mộc', reason: 'Thiếu căn cứ' },
    }),
  ])
  expect((await plansIn(focal)).decide).toEqual([])
})

it('takes the same statements for one plan as for several', async () => {
  const before = await homeOf(focal)
  for (const title of ['Hai', 'Ba', 'Bốn']) await send(title)
  const after = await homeOf(focal)
  expect(after.result.plans.decide).toHaveLength(3)
  expect(after.statements.length).toBe(before.statements.length)
})

it('leaves whoever no longer works there', async () => {
  await app.sql(
    `update appointments a set "to" = '2026-01-02T12:00:00Z' from users u where u.id = a.person_id and u.email = $1`,
    [admin],
  )
  expect(Object.values(await plansIn(admin)).flat()).toEqual([])
})
