import { actorOf } from '../../support/actorOf'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'statements document' })
}, 120_000)
afterAll(() => app.close())

const accepted = (commune: string) =>
  app.sql<{ id: string; plan: string; rows: number }>(
    `select r.id, r.plan_id as plan, (select count(*)::int from report_values v where v.report = r.id) as rows
      from reports r join users u on u.email = $1 join appointments a on a.person_id = u.id and a.commune_id = r.commune_id
      where r.level = 'commune' and r.state = 'approved' order by r.period_end desc limit 1`,
    [`daumoi@${commune}.demo`],
  )

it('a report’s document takes the same statements with 6 rows and with 90', async () => {
  const { dbOf } = await import('@/data/session')
  const { readReportDocument } = await import('@/services/document/readReportDocument')
  const { seeReport } = await import('@/services/report/seeReport')
  const counts: number[][] = []
  for (const commune of ['loc-ninh', 'tieu-can']) {
    const actor = await actorOf(app, `daumoi@${commune}.demo`)
    const [{ id, rows } = { id: '', rows: 0 }] = await accepted(commune)
    const head = (await seeReport({ payload: app.payload, actor, id }))!
    const { statements } = await countStatements(() =>
      readReportDocument({ db: dbOf(app.payload), head, sent: {} }),
    )
    counts.push([rows, statements.length])
  }
  expect(counts).toEqual([
    [6, 9],
    [90, 9],
  ])
})

it('a plan’s document takes as many as its page, a reminder six', async () => {
  const { dbOf } = await import('@/data/session')
  const { readPlanFile } = await import('@/services/document/readPlanFile')
  const { readReminders } = await import('@/services/document/readReminders')
  const actor = await actorOf(app, 'daumoi@loc-quang.demo')
  const [{ plan } = { plan: '' }] = await accepted('loc-quang')
  const { payload } = app
  const planned = await countStatements(() =>
    readPlanFile({ db: dbOf(payload), actor, plan, today: '2026-11-22' }),
  )
  const reminded = await countStatements(() =>
    readReminders({
      payload,
      actor,
      commune: actor.appointments[0]!.commune!,
      plan: null,
      now: '2026-12-28T02:00:00.000Z',
    }),
  )
  expect(reminded.result!.facts!.units.length).toBeGreaterThan(3)
  expect([planned.statements.length, reminded.statements.length]).toEqual([3, 6])
})
