import { readBulk } from '@/services/approval/readBulk'
import { readDelegationPage } from '@/services/delegation/readDelegationPage'
import { dbOf } from '@/data/session'
import { actorOf } from '../../support/actorOf'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const focal = 'daumoi@sang-moc.demo'
const substitute = 'lanhdao@sang-moc.demo'
const authors = ['kt', 'vhxh', 'vp', 'ttpvhcc'].map((unit) => `${unit}@sang-moc.demo`)

let app: TestApp
const reports: string[] = []
beforeAll(async () => {
  app = await openApp({ name: 'statements delegation' })
  for (const as of [focal, substitute]) await app.ask('GET', '/api/me', { as })
}, 120_000)
afterAll(() => app.close())

const now = () => new Date().toISOString()

const counts = async () => {
  const db = dbOf(app.payload)
  const [giver, deputy] = [await actorOf(app, focal), await actorOf(app, substitute)]
  const page = await countStatements(() => readDelegationPage({ db, actor: giver, now: now() }))
  const bulk = await countStatements(() => readBulk({ db, actor: giver, reports, now: now() }))
  const inbox = await countStatements(() => app.ask('GET', '/api/inbox?tab=delegated', { as: substitute }))
  return {
    found: [page.result.groups.given.length, bulk.result.length, inbox.result.body.items.length],
    statements: [page.statements.length, bulk.statements.length, inbox.statements.length],
    person: deputy.person,
  }
}

it('takes the same statements for no delegation and report as for several', async () => {
  const before = await counts()
  expect(before.found).toEqual([0, 0, 0])
  const words = reportsOf(app)
  const period = await words.openPeriod()
  for (const as of authors) {
    reports.push(await words.find(as, period))
    await words.command(as, reports.at(-1)!, { command: 'submit' })
  }
  const [today] = await app.sql<{ day: string }>(
    `select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day`,
  )
  for (const kind of ['unit_report', 'commune_report', 'plan'])
    await app.ask('POST', '/api/delegations', {
      as: focal,
      body: {
        substitute: before.person,
        documentTypes: [kind],
        from: today!.day,
        to: today!.day,
        reason: 'Đi công tác',
      },
    })
  const after = await counts()
  expect(after.found).toEqual([3, 4, 4])
  expect(after.statements).toEqual(before.statements)
  expect(after.statements.slice(0, 2)).toEqual([2, 2])
})
