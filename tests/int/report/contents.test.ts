import { dbOf } from '@/data/session'
import { readEventContent } from '@/services/report/readEventContent'
import { readReview } from '@/services/report/readReview'
import { seeReport } from '@/services/report/seeReport'
import { actorOf } from '../../support/actorOf'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const AUTHOR = 'kt@loc-quang.demo'
const FOCAL = 'daumoi@loc-quang.demo'
const LEADER = 'lanhdao@loc-quang.demo'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let report: string
let indicator: string
let task: string

beforeAll(async () => {
  app = await openApp({ name: 'contents' })
  words = reportsOf(app)
  report = await words.find(AUTHOR, await words.openPeriod())
  const { indicators, tasks } = await words.form(AUTHOR, report)
  indicator = indicators.find(({ target }) => target.kind === 'percent')!.id
  task = tasks[0]!.id
}, 120_000)
afterAll(() => app.close())

const review = async (email: string, id = report) => {
  const actor = await actorOf(app, email)
  const head = (await seeReport({ payload: app.payload, actor, id }))!
  return readReview({ db: dbOf(app.payload), actor, head, now: new Date().toISOString() })
}
const enter = async (value: number, note: string, narrative: string) => {
  const saved = await words.save(AUTHOR, report, {
    values: [{ indicator, value, note }],
    tasks: [{ task, status: 'in_progress' }],
    narrative: { results: narrative },
  })
  expect(saved.status).toBe(200)
  expect((await words.command(AUTHOR, report, { command: 'submit' })).status).toBe(200)
}
const sendBack = () => words.command(FOCAL, report, { command: 'return', reason: 'Xem lại' })
const contentOf = (seq: number, id = report) => readEventContent({ db: dbOf(app.payload), report: id, seq })

describe('old and new after a resubmission', () => {
  it('has nothing to tell of a report that was sent once', async () => {
    await enter(61.2, 'Theo phòng', 'Đã họp')
    expect((await review(FOCAL)).changes).toMatchObject({ submission: null, version: null })
  })

  it('tells each field that changed since the submission before, and no other', async () => {
    await sendBack()
    await enter(63, 'Theo Sở', 'Đã họp và ký')
    const { changes } = await review(FOCAL)
    expect(changes.submission?.changes).toEqual([
      { kind: 'indicator', row: indicator, field: 'note', before: 'Theo phòng', after: 'Theo Sở' },
      { kind: 'indicator', row: indicator, field: 'value', before: 61.2, after: 63 },
      { kind: 'narrative', row: 'results', field: 'text', before: 'Đã họp', after: 'Đã họp và ký' },
    ])
  })

  it('compares with what a reader saw, and with the submission before for whoever saw none', async () => {
    await sendBack()
    await enter(64, 'Theo Sở', 'Đã họp và ký')
    const valueOf = async (email: string) =>
      (await review(email)).changes.submission!.changes!.find(({ field }) => field === 'value')
    expect(await valueOf(FOCAL)).toMatchObject({ before: 63, after: 64 })
    expect(await valueOf(LEADER)).toMatchObject({ before: 63, after: 64 })
    const [before] = await app.sql(
      `update report_looks set before = (select min(revision) from approval_events where report = $1) where report = $1 returning before`,
      [report],
    )
    expect(before).toBeDefined()
    expect(await valueOf(FOCAL)).toMatchObject({ before: 61.2, after: 64 })
  })

  it('says that what was said before was not kept, where it was not', async () => {
    await app.sql(`alter table report_snapshots disable trigger all`)
    await app.sql(
      `delete from report_snapshots s using (select content_hash from approval_events where report = $1 order by seq limit 1) e
       where s.report = $1 and s.hash = e.content_hash`,
      [report],
    )
    await app.sql(`alter table report_snapshots enable trigger all`)
    expect((await review(FOCAL)).changes.submission).toMatchObject({ changes: null })
    expect(await contentOf(1)).toMatchObject({ content: null, isWhole: false })
  })
})

describe('the content of an event', () => {
  it('is what the report said then, with the names of its rows, whatever it says now', async () => {
    const sealed = (await contentOf(3))!
    expect(sealed).toMatchObject({ event: { type: 'submit' }, isWhole: true })
    expect(sealed.content!.values.find((value) => value.indicator === indicator)).toMatchObject({ value: 63 })
    expect(sealed.rows.find(({ id }) => id === indicator)).toMatchObject({ of: 'indicator', kind: 'percent' })
    expect(sealed.rows.find(({ id }) => id === task)).toMatchObject({ of: 'task' })
  })

  it('is there for no event that has not happened', async () => {
    expect(await contentOf(99)).toBeNull()
  })

  it('is kept once while the report says the same', async () => {
    expect((await words.command(FOCAL, report, { command: 'approve' })).status).toBe(200)
    const [kept] = await app.sql(
      `select count(*)::int as events, count(distinct s.hash)::int as contents from approval_events e
       join report_snapshots s on s.report = e.report and s.hash = e.content_hash where e.report = $1 and e.seq >= 5`,
      [report],
    )
    expect(kept).toEqual({ events: 2, contents: 1 })
  })
})

describe('old and new between versions', () => {
  it('is told against the version that a correction replaces, which was accepted before contents were kept', async () => {
    const [old] = await app.sql(
      `select r.id from reports r join report_editors e on e.report = r.id join users u on u.id = e.person
       where u.email = $1 and r.level = 'unit' and r.state = 'approved' and r.period_key < (select period_key from reports where id = $2)
       order by r.period_key desc limit 1`,
      [AUTHOR, report],
    )
    await app.sql(`alter table report_snapshots disable trigger all`)
    await app.sql(`delete from report_snapshots where report = $1`, [old!.id])
    await app.sql(`alter table report_snapshots enable trigger all`)
    const was = (await words.form(AUTHOR, old!.id)).indicators.find(({ id }) => id === indicator)!.current
      .value
    const begun = await words.command(AUTHOR, old!.id, { command: 'correct', reason: 'Nhập nhầm' })
    const correction = begun.body.report as string
    await words.save(AUTHOR, correction, { values: [{ indicator, value: 99.5 }] })
    expect((await words.command(AUTHOR, correction, { command: 'submit' })).status).toBe(200)
    const { result, statements } = await countStatements(() => review(FOCAL, correction))
    expect(result.changes.version).toMatchObject({
      number: 1,
      changes: [{ kind: 'indicator', row: indicator, field: 'value', before: was, after: 99.5 }],
    })
    expect(result.versions.map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
      [1, true],
      [2, false],
    ])
    const once = await countStatements(() => review(FOCAL))
    expect(Math.abs(statements.length - once.statements.length)).toBeLessThanOrEqual(1)
  })
})
