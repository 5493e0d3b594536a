import { dbOf } from '@/data/session'
import { readAppointments } from '@/data/person/readAppointments'
import { readHomeQuestions } from '@/services/report/readHomeQuestions'
import { readReview } from '@/services/report/readReview'
import { seeReport } from '@/services/report/seeReport'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const author = 'vhxh@loc-quang.demo'
const focal = 'daumoi@loc-quang.demo'
const leader = 'lanhdao@loc-quang.demo'
const province = 'so-khcn@dong-nai.demo'
const nowhere = '00000000-0000-7000-8000-000000000000'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let period: string
let report: string
let row: { kind: 'indicator'; id: string }
beforeAll(async () => {
  app = await openApp({ name: 'questions' })
  words = reportsOf(app)
  period = await words.openPeriod()
  report = await words.find(author, period)
  row = { kind: 'indicator', id: (await words.form(author, report)).indicators[0]!.id }
}, 120_000)
afterAll(() => app.close())

const said = ({ status, body }: { status: number; body: any }) => [
  status,
  body.errors?.[0]?.code ?? body.state,
]
const explain = (as: string, id: string, more: object = {}) =>
  words.command(as, id, { command: 'explain', row, reason: 'Vì sao giảm?', ...more })
const reply = (as: string, id: string, more: object = {}) =>
  words.command(as, id, { command: 'answer', row, reason: 'Do mưa lũ', ...more })
const questionOn = async (as: string, id: string) =>
  ((await words.form(as, id)).indicators.find((one) => one.id === row.id) as any).question
const historyOf = async (as: string, id: string) =>
  (await app.ask('GET', `/api/reports/${id}/history`, { as })).body
/** A day so many days from now, as the demo's clock has it. */
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('a question on a row of a unit report', () => {
  it('is asked by the leader at any time, by the focal office once it was sent, by nobody else', async () => {
    expect(said(await explain(focal, report))).toEqual([422, 'not_in_this_state'])
    expect(said(await explain(author, report))).toEqual([403, 'not_a_questioner'])
    expect(said(await explain(province, report, { revision: 0 }))).toEqual([404, 'not_found'])
    expect(said(await explain('lanhdao@sang-moc.demo', report, { revision: 0 }))).toEqual([404, 'not_found'])
    const { body, status } = await explain(leader, report)
    expect([status, body.state, body.step, body.events[0].type]).toEqual([200, 'draft', null, 'explain'])
  })

  it('names a row of the report, and says something', async () => {
    const stray = await explain(leader, report, { row: { kind: 'indicator', id: nowhere } })
    expect([...said(stray), stray.body.errors[0].path]).toEqual([422, 'row_not_in_report', 'row.id'])
    expect(said(await explain(leader, report, { row: { ...row, kind: 'task' } }))).toEqual([
      422,
      'row_not_in_report',
    ])
    expect(said(await explain(author, report, { row: { kind: 'indicator', id: nowhere } }))).toEqual([
      403,
      'not_a_questioner',
    ])
    const { tasks } = await words.form(author, report)
    const short = await explain(leader, report, { row: { kind: 'task', id: tasks[0]!.id }, reason: ' a ' })
    expect(said(short)).toEqual([422, 'reason_required'])
    expect(said(await explain(leader, report, { row: undefined }))).toEqual([400, 'invalid_shape'])
    expect(said(await explain(leader, report, { row: row.id }))).toEqual([400, 'invalid_shape'])
  })

  it('is asked once until it is answered', async () => {
    expect(said(await explain(leader, report))).toEqual([422, 'already_asked'])
  })

  it('stands beside its row, and with its author’s actions', async () => {
    const { actions } = await words.form(author, report)
    expect(actions).toContain('answer')
    expect(await questionOn(author, report)).toMatchObject({
      question: 'Vì sao giảm?',
      askedByName: expect.any(String),
      answer: null,
      answeredAt: null,
    })
  })

  it('is answered by those who write the report alone, at the revision they read', async () => {
    expect(said(await reply(leader, report))).toEqual([403, 'not_the_one_asked'])
    expect(said(await reply(author, report, { revision: 99 }))).toEqual([409, 'stale_revision'])
    expect(said(await reply(author, report, { row: { kind: 'indicator', id: nowhere } }))).toEqual([
      422,
      'row_not_in_report',
    ])
    const other = { kind: 'indicator', id: (await words.form(author, report)).indicators[1]!.id }
    expect(said(await reply(author, report, { row: other }))).toEqual([422, 'not_asked'])
    expect((await reply(author, report)).status).toBe(200)
    expect(said(await reply(author, report))).toEqual([422, 'no_open_question'])
    expect(await questionOn(leader, report)).toMatchObject({
      question: 'Vì sao giảm?',
      answer: 'Do mưa lũ',
      answeredByName: expect.any(String),
    })
  })

  it('acts once for one key', async () => {
    const { revision } = await words.form(leader, report)
    const ask = () =>
      app.ask('POST', `/api/reports/${report}/commands`, {
        as: leader,
        body: { command: 'explain', revision, row, reason: 'Còn nguyên nhân nào khác?' },
        headers: { 'idempotency-key': 'hoi-lan-2' },
      })
    const [first, second] = [await ask(), await ask()]
    expect([first.status, second.body]).toEqual([200, first.body])
    expect(await app.sql(`select id from explanations where report = $1`, [report])).toHaveLength(2)
    expect((await questionOn(author, report)).question).toBe('Còn nguyên nhân nào khác?')
    expect((await reply(author, report)).status).toBe(200)
  })
})

describe('somebody’s work', () => {
  const actorOf = async (email: string) => {
    const [{ id }] = (await app.sql<{ id: string }>(`select id from users where email = $1`, [email])) as [
      { id: string },
    ]
    return { person: id, appointments: await readAppointments({ db: dbOf(app.payload), person: id }) }
  }
  const work = async (email: string) =>
    readHomeQuestions({ db: dbOf(app.payload), actor: await actorOf(email) })
  const told = async (email: string) => {
    const { toAnswer, answered } = await work(email)
    return [toAnswer.length, answered.length]
  }

  it('holds an open question for those who write the report, and for nobody else', async () => {
    expect((await explain(leader, report)).status).toBe(200)
    const { toAnswer } = await work(author)
    expect(toAnswer).toHaveLength(1)
    expect(toAnswer[0]).toMatchObject({
      report,
      asked: { id: row.id, question: 'Vì sao giảm?' },
      rowName: expect.stringMatching(/\S/),
      organisationName: expect.any(String),
    })
    expect(await told('kt@loc-quang.demo')).toEqual([0, 0])
    expect(await told(focal)).toEqual([0, 0])
    expect(await told(leader)).toEqual([0, 2])
  })

  it('holds the answer for who asked, until they have looked at the report', async () => {
    expect((await reply(author, report)).status).toBe(200)
    expect(await told(author)).toEqual([0, 0])
    expect((await work(leader)).answered.at(-1)).toMatchObject({ asked: { answer: 'Do mưa lũ' } })
    const actor = await actorOf(leader)
    const head = (await seeReport({ payload: app.payload, actor, id: report }))!
    await readReview({ db: dbOf(app.payload), actor, head, now: new Date().toISOString() })
    expect(await told(leader)).toEqual([0, 0])
  })
})

describe('a question after the approval', () => {
  let commune: string
  beforeAll(async () => {
    commune = await words.find(focal, period, 'commune')
    await words.command(author, report, { command: 'submit' })
    await words.command(focal, report, { command: 'approve' })
    const { revision } = await words.form(focal, commune)
    await app.ask('POST', `/api/reports/${commune}/consolidate`, { as: focal, body: { revision } })
  }, 30_000)

  it('neither reopens the report nor makes the commune’s older than it', async () => {
    const before = await app.sql(
      `select content_hash from approval_events where report = $1 order by seq desc`,
      [report],
    )
    expect(said(await explain(focal, report))).toEqual([200, 'approved'])
    expect(said(await reply(author, report))).toEqual([200, 'approved'])
    const after = await app.sql(
      `select content_hash from approval_events where report = $1 order by seq desc`,
      [report],
    )
    expect(after[0]).toEqual(before[0])
    const submitted = await words.command(focal, commune, { command: 'submit' })
    expect(said(submitted)).toEqual([422, 'gate_open'])
    const [source] = await app.sql(
      `select s.revision = r.revision as same from report_sources s join reports r on r.id = s.child where s.child = $1`,
      [report],
    )
    expect(source).toEqual({ same: true })
  })

  it('can be read in a history that verifies', async () => {
    const { events, verified } = await historyOf(leader, report)
    expect(verified).toBe(true)
    expect(events.map(({ type }: { type: string }) => type)).toEqual([
      ...[
        'explain',
        'answer',
        'explain',
        'answer',
        'explain',
        'answer',
        'submit',
        'approve',
        'explain',
        'answer',
      ],
    ])
    expect(events[0]).toMatchObject({ row, reason: 'Vì sao giảm?', from: 'draft', to: 'draft' })
  })

  it('is asked by the province on an accepted commune report, and answered by the focal office', async () => {
    const [{ id }] = (await app.sql<{ id: string }>(
      `select r.id from reports r join users u on u.commune_id = r.commune_id where u.email = $1 and r.level = 'commune' and r.state = 'approved' limit 1`,
      [focal],
    )) as [{ id: string }]
    const official = () => app.sql(`select * from official_values where report = $1 order by indicator`, [id])
    const before = await official()
    const about = { row: { kind: 'indicator', id: (await words.form(focal, id)).indicators[0]!.id } }
    expect(said(await explain(focal, id, about))).toEqual([403, 'not_a_questioner'])
    expect(said(await explain(province, id, about))).toEqual([200, 'approved'])
    expect((await words.form(focal, id)).actions).toEqual(['answer', 'correct'])
    expect(said(await reply(focal, id, about))).toEqual([200, 'approved'])
    expect((await words.form(focal, id)).actions).toEqual(['correct'])
    expect(before.length).toBeGreaterThan(0)
    expect(await official()).toEqual(before)
    expect((await historyOf(province, id)).verified).toBe(true)
  })
})

describe('a later day', () => {
  const late = 'kt@loc-quang.demo'
  let id: string
  const extend = (as: string, more: object = {}) =>
    words.command(as, id, { command: 'extend', until: dayIn(20), reason: 'Bão số 9', ...more })
  beforeAll(async () => {
    id = await words.find(late, period)
    // The period is over and closed, as it is some weeks later.
    await app.sql(
      `update reporting_periods set locks_at = now() - interval '1 hour' where id = (select period_id from reports where id = $1)`,
      [id],
    )
    await app.sql(
      `with engine as (select set_config('sauro.engine', 'on', true)) update reports set due_at = now() - interval '2 days' from engine where id = $1`,
      [id],
    )
  })

  it('is given by the focal office and the leader alone', async () => {
    expect((await words.form(late, id)).actions).toEqual([])
    expect((await words.form(focal, id)).actions).toEqual(['extend'])
    expect(said(await extend(late))).toEqual([403, 'not_an_extender'])
    expect(said(await extend(province, { revision: 0 }))).toEqual([404, 'not_found'])
  })

  it('lies after now and not long after the plan, and has a reason', async () => {
    expect(said(await extend(focal, { until: dayIn(-1) }))).toEqual([422, 'until_out_of_range'])
    expect(said(await extend(focal, { until: dayIn(4_000) }))).toEqual([422, 'until_out_of_range'])
    expect(said(await extend(focal, { reason: ' ' }))).toEqual([422, 'reason_required'])
    expect(said(await extend(focal, { until: 'mai' }))).toEqual([400, 'invalid_shape'])
    expect(said(await extend(focal, { revision: 99 }))).toEqual([409, 'stale_revision'])
  })

  it('opens the form again until then, and says so wherever it is due', async () => {
    const given = await extend(focal)
    expect(said(given)).toEqual([200, 'draft'])
    const form = await words.form(late, id)
    expect(form.actions).toEqual(['save', 'submit'])
    const until = new Date(`${dayIn(20)}T16:59:59.999Z`).toISOString()
    expect((form.report as any).dueAt).toBe(until)
    const { body } = await app.ask('GET', `/api/reports?where[id][equals]=${id}`, { as: late })
    expect(body.docs[0].dueAt).toBe(until)
    const saved = await words.save(late, id, { values: [{ indicator: form.indicators[0]!.id, value: 3 }] })
    expect(saved.status).toBe(200)
  })

  it('can be put off further, never back, and every day is kept', async () => {
    expect(said(await extend(leader, { until: dayIn(19) }))).toEqual([422, 'until_out_of_range'])
    expect((await extend(leader, { until: `${dayIn(25)}T03:00:00.000Z` })).status).toBe(200)
    const kept = await app.sql(`select reason from period_extensions where report = $1`, [id])
    expect(kept).toHaveLength(2)
    const { events, verified } = await historyOf(late, id)
    expect(verified).toBe(true)
    expect(events.at(-1)).toMatchObject({
      type: 'extend',
      until: `${dayIn(25)}T03:00:00.000Z`,
      reason: 'Bão số 9',
    })
  })

  it('comes too late once the report is approved', async () => {
    await words.command(late, id, { command: 'submit' })
    await words.command(focal, id, { command: 'approve' })
    expect(said(await extend(leader, { until: dayIn(40) }))).toEqual([422, 'already_closed'])
  })
})
