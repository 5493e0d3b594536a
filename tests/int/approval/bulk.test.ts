import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const focal = 'daumoi@sang-moc.demo'
const authors = ['kt', 'vhxh', 'vp', 'ttpvhcc'].map((unit) => `${unit}@sang-moc.demo`)

let app: TestApp
let words: ReturnType<typeof reportsOf>
let period: string
const reports: string[] = []

type Item = { report: string; revision: number; confirmed?: boolean }

beforeAll(async () => {
  app = await openApp({ name: 'bulk' })
  words = reportsOf(app)
  period = await words.openPeriod()
  await app.sql(
    `with engine as (select set_config('sauro.engine', 'on', true)) update reports set due_at = '2099-01-01' from engine where period_key = '${period}'`,
  )
  for (const as of authors) {
    const report = await words.find(as, period)
    reports.push(report)
    await words.command(as, report, { command: 'submit' })
  }
}, 120_000)
afterAll(() => app.close())

const itemOf = async (report: string): Promise<Item> => ({
  report,
  revision: (await words.form(focal, report)).revision,
})
const bulk = (items: Item[], { as = focal, key }: { as?: string; key?: string } = {}) =>
  app.ask('POST', '/api/approvals/bulk', {
    as,
    body: { command: 'approve', items },
    headers: key === undefined ? {} : { 'idempotency-key': key },
  })
const told = (answer: { body: any }) =>
  answer.body.results.map(({ outcome, code, warnings }: any) => [outcome, code ?? warnings?.join() ?? null])
const traceOf = async (report: string) => {
  const { body } = await app.ask('GET', `/api/reports/${report}/history`, { as: focal })
  return [
    body.verified,
    body.events.map(({ type, step, from, to }: Record<string, string>) => [type, step, from, to].join(' ')),
  ]
}

describe('approving several reports', () => {
  it('does to each what approving it alone does, and refuses each as it would alone', async () => {
    const [alone, first, second, stale] = reports as [string, string, string, string]
    await words.command(focal, alone, { command: 'approve' })
    const items = [await itemOf(first), await itemOf(second), { report: stale, revision: 0 }]
    const strange = { report: '00000000-0000-7000-8000-000000000000', revision: 1 }
    const answer = await bulk([...items, await itemOf(alone), strange])
    expect(answer.status).toBe(200)
    expect(told(answer)).toEqual([
      ['done', null],
      ['done', null],
      ['refused', 'stale_revision'],
      ['refused', (await words.command(focal, alone, { command: 'approve' })).body.errors[0].code],
      ['refused', 'not_found'],
    ])
    expect(await traceOf(first)).toEqual(await traceOf(alone))
    expect(await traceOf(second)).toEqual(await traceOf(alone))
    expect((await words.form(focal, stale)).report.state).toBe('submitted')
  })

  it('acts once however often it is sent with the same key', async () => {
    const [, first] = reports as [string, string]
    await words.command(focal, first, { command: 'recall' })
    const items = [await itemOf(first)]
    const [one, other] = await Promise.all([bulk(items, { key: 'once' }), bulk(items, { key: 'once' })])
    expect(other.body).toEqual(one.body)
    expect(told(one)).toEqual([['done', null]])
    expect(told(await bulk([{ ...items[0]!, confirmed: true }], { key: 'once' }))).toEqual([
      ['refused', 'idempotency_key_reused'],
    ])
  })

  it('leaves out, and names, what was sent again since the last look, unless that is confirmed', async () => {
    const report = reports[3]!
    const author = authors[3]!
    await app.sql(`insert into report_looks (report, person, revision, at)
      select '${report}', id, 0, now() from users where email = '${focal}'`)
    const item = await itemOf(report)
    expect(told(await bulk([item]))).toEqual([['left_out', 'changed_since_look']])
    expect((await words.form(author, report)).report).toMatchObject({
      state: 'submitted',
      revision: item.revision,
    })
    expect(told(await bulk([{ ...item, confirmed: true }]))).toEqual([['done', null]])
    await words.command(focal, report, { command: 'recall' })
  })

  it('leaves out what came late', async () => {
    const report = reports[3]!
    await app.sql(
      `delete from report_looks; with engine as (select set_config('sauro.engine', 'on', true)) update reports set due_at = '2020-01-01' from engine where id = '${report}'`,
    )
    expect(told(await bulk([await itemOf(report)]))).toEqual([['left_out', 'sent_late']])
  })

  it('tells who may not decide the same as alone', async () => {
    const item = await itemOf(reports[3]!)
    const alone = await words.command(authors[3]!, item.report, { command: 'approve' })
    expect(told(await bulk([item], { as: authors[3]! }))).toEqual([['refused', alone.body.errors[0].code]])
  })

  it.each([
    ['none', [], 400],
    ['more than a hundred', Array.from({ length: 101 }, (_, at) => at), 400],
  ])('takes no list of %s', async (_, numbers, status) => {
    const items = numbers.map((at) => ({
      report: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
      revision: 1,
    }))
    expect((await bulk(items)).status).toBe(status)
  })
})
