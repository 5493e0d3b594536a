import { writeFileSync } from 'node:fs'
import { actorOf } from '../../support/actorOf'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'workbooks' })
}, 120_000)
afterAll(() => app.close())

it('try', async () => {
  const { dbOf } = await import('@/data/session')
  const { makePlanSheet } = await import('@/services/sheet/makePlanSheet')
  const { makeReportSheet } = await import('@/services/sheet/makeReportSheet')
  const { makeProvinceSheet } = await import('@/services/sheet/makeProvinceSheet')
  const { seeProvince } = await import('@/services/rollup/seeProvince')
  const { seeReport } = await import('@/services/report/seeReport')
  const actor = await actorOf(app, 'quantri@sauro.demo')
  const db = dbOf(app.payload)
  for (const plan of await app.sql('select p.id, o.admin_code as code from plans p join organisations o on o.id = p.commune_id')) {
    const file = await makePlanSheet({ db, actor, plan: plan.id, today: '2026-11-22' })
    if (file) writeFileSync(`/tmp/xl/plan-${plan.code}.xlsx`, file.bytes)
  }
  for (const report of await app.sql(`select r.id, o.admin_code as code from reports r join organisations o on o.id = r.organisation_id where r.level='commune' and r.period_key = '2026-10'`)) {
    const head = (await seeReport({ payload: app.payload, actor, id: report.id }))!
    const file = await makeReportSheet({ db, head, language: 'vi', now: '2026-11-22T03:00:00.000Z' })
    writeFileSync(`/tmp/xl/report-${report.code}.xlsx`, file.bytes)
  }
  for (const code of ['75', '86']) {
  const { province, period } = (await seeProvince({ db, actor, codeOrId: code, asked: '2026-10' }))!
  const t = performance.now()
  const file = await makeProvinceSheet({ db, province, period: period!, language: 'vi', now: '2026-11-22T03:00:00.000Z' })
  console.log(code, performance.now() - t, file.bytes.length, file.name)
  writeFileSync(`/tmp/xl/province-${code}.xlsx`, file.bytes)
  }
}, 60000)
