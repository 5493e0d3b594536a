import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let period: string
const author = 'ttpvhcc@sang-moc.demo'
const focal = 'daumoi@sang-moc.demo'

beforeAll(async () => {
  app = await openApp({ name: 'conflicts' })
  words = reportsOf(app)
  period = await words.openPeriod()
}, 120_000)
afterAll(() => app.close())

const events = (report: string) =>
  app.sql(`select type from approval_events where report = $1 order by seq`, [report])

describe('entries read at an older revision', () => {
  it('are refused with what has changed, and change nothing', async () => {
    const id = await words.find('vhxh@loc-quang.demo', period)
    const as = 'vhxh@loc-quang.demo'
    const first = await words.form(as, id)
    const [one, two] = first.indicators
    await words.save(as, id, { values: [{ indicator: one!.id, value: 11.5 }] })
    const stale = await app.ask('PUT', `/api/reports/${id}/entries`, {
      as,
      body: {
        revision: first.revision,
        values: [{ indicator: two!.id, value: 99 }],
        narrative: { results: 'từ thẻ cũ' },
      },
    })
    expect(stale.status).toBe(409)
    expect(stale.body).toMatchObject({
      errors: [{ code: 'stale_revision', path: 'revision' }],
      revision: first.revision + 1,
      changed: [{ kind: 'indicator', id: one!.id }],
    })
    const after = await words.form(as, id)
    expect(after.indicators.find((row) => row.id === two!.id)!.current).toBeNull()
    expect(after.narrative.results).toBeNull()
    expect(after.revision).toBe(first.revision + 1)
  })

  it('of many at once let exactly one through', async () => {
    const as = 'kt@loc-quang.demo'
    const id = await words.find(as, period)
    const { revision, indicators } = await words.form(as, id)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        app.ask('PUT', `/api/reports/${id}/entries`, {
          as,
          body: { revision, values: [{ indicator: indicators[0]!.id, value: index }] },
        }),
      ),
    )
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    expect(answers.filter((answer) => answer.status === 409)).toHaveLength(19)
    expect((await words.form(as, id)).revision).toBe(revision + 1)
  })
})

describe('one report approved fifty times at once', () => {
  it('gives one 200, forty-nine 409 and one event', async () => {
    const id = await words.find(author, period)
    await words.command(author, id, { command: 'submit' })
    const { revision } = await words.form(focal, id)
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        app.ask('POST', `/api/reports/${id}/commands`, { as: focal, body: { command: 'approve', revision } }),
      ),
    )
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    expect(answers.filter((answer) => answer.status === 409)).toHaveLength(49)
    expect((await events(id)).map((event) => event.type)).toEqual(['submit', 'approve'])
  })
})

describe('an Idempotency-Key', () => {
  const as = 'vp@sang-moc.demo'
  let id: string
  beforeAll(async () => {
    id = await words.find(as, period)
  })

  it('answers a repeated command the same and acts once', async () => {
    const { revision } = await words.form(as, id)
    const ask = () =>
      app.ask('POST', `/api/reports/${id}/commands`, {
        as,
        body: { command: 'submit', revision },
        headers: { 'idempotency-key': 'gui-lan-1' },
      })
    const answers = await Promise.all([ask(), ask(), ask()])
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
    expect(answers[1]!.body).toEqual(answers[0]!.body)
    expect((await events(id)).map((event) => event.type)).toEqual(['submit'])
  })

  it('is refused with another body, and on another path', async () => {
    const { revision } = await words.form(as, id)
    const other = await app.ask('POST', `/api/reports/${id}/commands`, {
      as,
      body: { command: 'withdraw', revision },
      headers: { 'idempotency-key': 'gui-lan-1' },
    })
    expect([other.status, other.body.errors[0].code]).toEqual([422, 'idempotency_key_reused'])
    const elsewhere = await app.ask('PUT', `/api/reports/${id}/entries`, {
      as,
      body: { command: 'submit', revision },
      headers: { 'idempotency-key': 'gui-lan-1' },
    })
    expect([elsewhere.status, elsewhere.body.errors[0].code]).toEqual([422, 'idempotency_key_reused'])
  })

  it('belongs to one person: another may use the same', async () => {
    const other = 'kt@sang-moc.demo'
    const report = await words.find(other, period)
    const { revision } = await words.form(other, report)
    const answer = await app.ask('POST', `/api/reports/${report}/commands`, {
      as: other,
      body: { command: 'submit', revision },
      headers: { 'idempotency-key': 'gui-lan-1' },
    })
    expect(answer.status).toBe(200)
  })

  it('keeps nothing of a refusal, so that the mended request goes through', async () => {
    const other = 'ubnd@sang-moc.demo'
    const report = await words.find(other, period)
    const { revision } = await words.form(other, report)
    const ask = (sent: number) =>
      app.ask('POST', `/api/reports/${report}/commands`, {
        as: other,
        body: { command: 'submit', revision: sent },
        headers: { 'idempotency-key': 'gui-lai' },
      })
    expect((await ask(revision + 7)).status).toBe(409)
    expect((await ask(revision)).status).toBe(200)
  })
})
