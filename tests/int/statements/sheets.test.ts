import { actorOf } from '../../support/actorOf'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'statements sheets' })
}, 120_000)
afterAll(() => app.close())

const NOW = '2026-11-22T03:00:00.000Z'

const db = async () => (await import('@/data/session')).dbOf(app.payload)

it('the sheet of all communes takes the same three statements for 95 and for 124 communes', async () => {
  const { makeProvinceSheet } = await import('@/services/sheet/makeProvinceSheet')
  const { seeProvince } = await import('@/services/rollup/seeProvince')
  const actor = await actorOf(app, 'quantri@sauro.demo')
  const counts: number[] = []
  for (const codeOrId of ['75', '86', '68']) {
    const seen = (await seeProvince({ db: await db(), actor, codeOrId, asked: '2026-10' }))!
    const asked = { db: await db(), province: seen.province, period: seen.period!, now: NOW }
    const { statements } = await countStatements(() => makeProvinceSheet({ ...asked, language: 'vi' }))
    counts.push(statements.length)
  }
  expect(counts).toEqual([3, 3, 3])
})

it('a report’s workbook and what is retyped take the same statements for 10 rows and for 90', async () => {
  const { makeReportSheet } = await import('@/services/sheet/makeReportSheet')
  const { readCopySheet } = await import('@/services/sheet/readCopySheet')
  const { seeReport } = await import('@/services/report/seeReport')
  const actor = await actorOf(app, 'quantri@sauro.demo')
  const counts: number[][] = []
  for (const commune of ['05719', '29341']) {
    const [found] = await app.sql(
      `select r.id from reports r join organisations o on o.id = r.organisation_id where o.admin_code = $1 and r.period_key = '2026-10' and r.is_current`,
      [commune],
    )
    const head = (await seeReport({ payload: app.payload, actor, id: found!.id }))!
    const asked = { db: await db(), actor, head, now: NOW }
    const whole = await countStatements(() => makeReportSheet({ ...asked, language: 'vi' }))
    const copied = await countStatements(() => readCopySheet(asked))
    counts.push([whole.statements.length, copied.statements.length])
  }
  expect(counts[1]).toEqual(counts[0])
})

it('a plan’s appendix takes the same statements however many rows', async () => {
  const { makePlanSheet } = await import('@/services/sheet/makePlanSheet')
  const actor = await actorOf(app, 'quantri@sauro.demo')
  const plans = await app.sql(
    `select p.id from plans p join organisations o on o.id = p.commune_id where o.admin_code in ('25270', '29341')`,
  )
  const counts: number[] = []
  for (const { id } of plans) {
    const asked = { db: await db(), actor, plan: id as string, today: '2026-11-22' }
    counts.push((await countStatements(() => makePlanSheet(asked))).statements.length)
  }
  expect(new Set(counts).size).toBe(1)
})
