import { printOf } from '@/domain/sheet/copy/copyRows'
import { actorOf } from '../../support/actorOf'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'
import { recordsOf, rowsOf } from '../../support/sheets'

const FOCAL = 'daumoi@loc-quang.demo'
const LEADER = 'lanhdao@loc-quang.demo'
const NOW = '2026-11-20T02:00:00.000Z'
const MARKED = '2026-11-20T02:00:00Z'

let app: TestApp
let report: string
beforeAll(async () => {
  app = await openApp({ name: 'copied rows' })
  report = await reportsOf(app).find(FOCAL, '2026-10', 'commune')
}, 120_000)
afterAll(() => app.close())

const opened = async (email: string, id = report) => {
  const { seeReport } = await import('@/services/report/seeReport')
  const { dbOf } = await import('@/data/session')
  const actor = await actorOf(app, email)
  const head = (await seeReport({ payload: app.payload, actor, id }))!
  return { db: dbOf(app.payload), actor, head, now: NOW }
}

const sheet = async (email = FOCAL, id = report) => {
  const { readCopySheet } = await import('@/services/sheet/readCopySheet')
  return readCopySheet(await opened(email, id))
}

const mark = async (ticked: string[], email = FOCAL, id = report): Promise<string> => {
  const { markCopied } = await import('@/services/sheet/markCopied')
  const { rows } = await sheet(email, id)
  const shown = new Map(rows.map((row) => [row.id, printOf(row)]))
  return markCopied({ ...(await opened(email, id)), shown, ticked: new Set(ticked) }).then(
    () => 'marked',
    (error) => error.refusal?.code ?? String(error),
  )
}

it('rows are remembered as entered with who and when, and stand so in the workbook', async () => {
  const { rows } = await sheet()
  expect(await mark([rows[0]!.id, rows[1]!.id])).toBe('marked')
  const after = await sheet()
  expect(after.rows.slice(0, 3).map((row) => row.mark)).toEqual([
    { state: 'copied', byName: 'Đầu mối xã Lộc Quang', at: MARKED },
    { state: 'copied', byName: 'Đầu mối xã Lộc Quang', at: MARKED },
    { state: 'open' },
  ])
  const { makeCopySheet } = await import('@/services/sheet/makeCopySheet')
  const sheets = await rowsOf((await makeCopySheet(await opened(FOCAL))).bytes)
  const marks = recordsOf(sheets['Chỉ tiêu']!, 'Chỉ tiêu').map((row) => row['Đã nhập'])
  expect(marks.slice(0, 3)).toEqual(['Đã nhập', 'Đã nhập', 'Chưa nhập'])
})

it('a mark is taken back by unticking it', async () => {
  const { rows } = await sheet()
  await mark([rows[0]!.id])
  expect((await sheet()).rows.slice(0, 2).map(({ mark: { state } }) => state)).toEqual(['copied', 'open'])
})

it('a row that a correction changed is to be entered again, once the leader has approved it', async () => {
  const words = reportsOf(app)
  const { rows } = await sheet()
  const [first, second] = rows as [(typeof rows)[0], (typeof rows)[0]]
  await mark([first.id, second.id])
  await words.command(FOCAL, report, { command: 'correct', reason: 'Sai số liệu' })
  const [next] = await app.sql(`select id from reports where supersedes_id = $1`, [report])
  const { indicators } = await words.form(FOCAL, next!.id)
  const { current } = indicators.find(({ id }) => id === first.id)!
  const saved = await words.save(FOCAL, next!.id, {
    values: [{ indicator: first.id, value: current.value + 1, reason: 'Đếm lại' }],
  })
  expect(saved.status).toBe(200)
  expect((await sheet(FOCAL, next!.id)).isApproved).toBe(false)
  expect((await words.command(FOCAL, next!.id, { command: 'submit' })).status).toBe(200)
  expect((await words.command(LEADER, next!.id, { command: 'approve' })).status).toBe(200)
  const after = await sheet(FOCAL, next!.id)
  expect(after.rows.slice(0, 2).map(({ id, mark: { state } }) => [id, state])).toEqual([
    [first.id, 'changed'],
    [second.id, 'copied'],
  ])
})

it('is for approved reports, and for those who write them', async () => {
  expect(await mark([], LEADER)).toBe('not_an_author')
  const draft = await reportsOf(app).find(FOCAL, '2026-11', 'commune')
  expect(await mark([], FOCAL, draft)).toBe('copy_not_approved')
  const { makeCopySheet } = await import('@/services/sheet/makeCopySheet')
  await expect(makeCopySheet(await opened(FOCAL, draft))).rejects.toMatchObject({
    refusal: { code: 'copy_not_approved' },
  })
})
