import { appoint, makePosition } from '../../support/access/accounts'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let period: string

beforeAll(async () => {
  app = await openApp({ name: 'ladders', tampers: 1 })
  words = reportsOf(app)
  period = await words.openPeriod()
}, 120_000)
afterAll(() => app.close())

const code = (answer: { status: number; body: any }) => [answer.status, answer.body.errors?.[0]?.code]

describe('the small commune (preset P3)', () => {
  const daumoi = 'daumoi@loi-bac.demo'
  const vp = 'vp@loi-bac.demo'

  it('lets the head of another unit decide what the focal officer has reported, and nobody else', async () => {
    const id = await words.find(daumoi, period)
    expect((await app.ask('GET', `/api/reports/${id}/form`, { as: vp })).status).toBe(404)
    const { indicators } = await words.form(daumoi, id)
    await words.save(daumoi, id, {
      values: indicators.slice(0, 2).map((row) => ({
        indicator: row.id,
        ...(row.target.kind === 'text' ? { text: 'x' } : { value: 3 }),
      })),
    })
    await words.command(daumoi, id, { command: 'submit' })
    expect((await words.form(daumoi, id)).actions).not.toContain('approve')
    expect(code(await words.command(daumoi, id, { command: 'approve' }))[0]).toBe(403)
    expect((await words.form(vp, id)).actions).toEqual(expect.arrayContaining(['approve', 'return']))
    const inbox = await app.ask('GET', '/api/inbox?tab=decide', { as: vp })
    expect(inbox.body.items.map((item: { report: string }) => item.report)).toEqual([id])
    expect((await words.command(vp, id, { command: 'approve' })).body).toMatchObject({ state: 'approved' })
    expect((await app.ask('GET', `/api/reports/${id}/form`, { as: vp })).status).toBe(200)
  })
})

describe('before the first decision and after it', () => {
  const author = 'vp@sang-moc.demo'
  const focal = 'daumoi@sang-moc.demo'

  it('a report can be withdrawn by its author, not by its checker', async () => {
    const id = await words.find(author, period)
    await words.command(author, id, { command: 'submit' })
    expect(code(await words.command(focal, id, { command: 'withdraw' }))[0]).toBe(403)
    expect((await words.command(author, id, { command: 'withdraw' })).body).toMatchObject({
      state: 'draft',
      step: null,
    })
  })

  it('a decision can be recalled by whoever took it', async () => {
    const id = await words.find(author, period)
    await words.command(author, id, { command: 'submit' })
    await words.command(focal, id, { command: 'approve' })
    expect(code(await words.command(author, id, { command: 'recall' }))[0]).toBe(403)
    expect((await words.command(focal, id, { command: 'recall' })).body).toMatchObject({
      state: 'submitted',
      step: 'focal',
    })
    await words.command(focal, id, { command: 'approve' })
    const history = await app.ask('GET', `/api/reports/${id}/history`, { as: focal })
    expect(history.body.verified).toBe(true)
    expect(history.body.events.map((event: { type: string }) => event.type)).toEqual([
      'submit',
      'withdraw',
      'submit',
      'approve',
      'recall',
      'approve',
    ])
  })

  describe('a decision of somebody whose post has ended since', () => {
    let id: string
    let revision: number
    let person: string
    const recall = () =>
      app.ask('POST', `/api/reports/${id}/commands`, { as: focal, body: { command: 'recall', revision } })
    const decided = async () =>
      (await app.ask('GET', '/api/inbox?tab=done', { as: focal })).body.items as { report: string }[]

    beforeAll(async () => {
      id = await words.find(author, period)
      revision = (await words.form(focal, id)).revision
      person = (await app.sql<{ id: string }>(`select id from users where email = '${focal}'`))[0]!.id
      expect((await words.form(focal, id)).actions).toContain('recall')
      await app.sql(`update appointments set "to" = now() - interval '2 days' where person_id = '${person}'`)
    })
    afterAll(() => app.sql(`update appointments set "to" = null where person_id = '${person}'`))

    it('is out of their sight where they work there no more', async () => {
      expect((await app.ask('GET', `/api/reports/${id}/form`, { as: focal })).status).toBe(404)
      expect((await recall()).status).toBe(404)
      expect(await decided()).toEqual([])
    })

    it('is theirs to see, and not to recall, in another post there', async () => {
      const [at] = await app.sql<{ id: string }>(`select commune_id as id from reports where id = '${id}'`)
      const position = await makePosition(app, { role: 'viewer', organisation: at!.id })
      const post = await appoint(app, { person, position })
      expect((await app.ask('GET', `/api/reports/${id}/form`, { as: focal })).body.actions).toEqual([])
      expect(code(await recall())).toEqual([403, 'nothing_to_recall'])
      expect((await decided()).map(({ report }) => report)).toContain(id)
      await app.sql(`delete from appointments where id = '${post}'`)
    })
  })

  it('a return without a reason is refused, and one with rows reopens exactly these', async () => {
    const as = 'ttpvhcc@sang-moc.demo'
    const id = await words.find(as, period)
    const { indicators } = await words.form(as, id)
    await words.save(as, id, { values: indicators.map((row) => ({ indicator: row.id, value: 50 })) })
    await words.command(as, id, { command: 'submit' })
    expect(code(await words.command(focal, id, { command: 'return' }))).toEqual([422, 'reason_required'])
    const [first, second] = indicators
    await words.command(focal, id, {
      command: 'return',
      reason: 'Xem lại một dòng',
      rows: [{ kind: 'indicator', id: first!.id, reason: 'Mẫu số sai' }],
    })
    const returned = await words.form(as, id)
    expect(returned.indicators.filter((row) => row.returned !== undefined).map((row) => row.id)).toEqual([
      first!.id,
    ])
    expect(code(await words.save(as, id, { values: [{ indicator: second!.id, value: 51 }] }))).toEqual([
      422,
      'row_not_reopened',
    ])
    expect((await words.save(as, id, { values: [{ indicator: first!.id, value: 51 }] })).status).toBe(200)
  })

  it('and a submission that is withdrawn opens no more rows than were returned', async () => {
    const as = 'ttpvhcc@sang-moc.demo'
    const id = await words.find(as, period)
    const [, second] = (await words.form(as, id)).indicators
    await words.command(as, id, { command: 'submit' })
    await words.command(as, id, { command: 'withdraw' })
    expect(code(await words.save(as, id, { values: [{ indicator: second!.id, value: 52 }] }))).toEqual([
      422,
      'row_not_reopened',
    ])
  })

  it('a submitted report takes no entries', async () => {
    const as = 'kt@sang-moc.demo'
    const id = await words.find(as, period)
    await words.command(as, id, { command: 'submit' })
    const { indicators } = await words.form(as, id)
    expect(code(await words.save(as, id, { values: [{ indicator: indicators[0]!.id, value: 1 }] }))[0]).toBe(
      422,
    )
  })
})

describe('the gate of the commune report', () => {
  const focal = 'daumoi@loc-quang.demo'

  it('stays shut while a unit is out, and opens when it is waived with a reason', async () => {
    const id = await words.find(focal, period, 'commune')
    for (const short of ['vhxh', 'kt', 'vp', 'ttpvhcc', 'congan', 'bchqs']) {
      const report = await words.find(`${short}@loc-quang.demo`, period)
      await words.command(`${short}@loc-quang.demo`, report, { command: 'submit' })
      await words.command(focal, report, { command: 'approve' })
    }
    const consolidate = async () =>
      app.ask('POST', `/api/reports/${id}/consolidate`, {
        as: focal,
        body: { revision: (await words.form(focal, id)).revision },
      })
    expect((await consolidate()).status).toBe(200)
    const shut = await words.command(focal, id, { command: 'submit' })
    expect(code(shut)).toEqual([422, 'gate_open'])
    const [{ unit }] = (await app.sql<{ unit: string }>(
      `select organisation_id as unit from users where email = 'daitt@loc-quang.demo'`,
    )) as [{ unit: string }]
    expect(code(await words.command(focal, id, { command: 'waive', unit }))).toEqual([422, 'reason_required'])
    expect(
      (await words.command(focal, id, { command: 'waive', unit, reason: 'Đài hỏng máy phát' })).status,
    ).toBe(200)
    expect((await words.command(focal, id, { command: 'submit' })).body).toMatchObject({
      state: 'submitted',
      step: 'leader',
    })
  })

  it("ends a unit decision's recall", async () => {
    const report = await words.find('kt@loc-quang.demo', period)
    expect(code(await words.command(focal, report, { command: 'recall' }))).toEqual([422, 'parent_submitted'])
  })

  it('and a unit report that has changed since asks for a new consolidation', async () => {
    const id = await words.find(focal, period, 'commune')
    await words.command('lanhdao@loc-quang.demo', id, {
      command: 'return',
      reason: 'Rà soát số liệu kinh tế',
    })
    const report = await words.find('kt@loc-quang.demo', period)
    await words.command(focal, report, { command: 'recall' })
    await words.command(focal, report, { command: 'approve' })
    expect(code(await words.command(focal, id, { command: 'submit' }))).toEqual([409, 'children_changed'])
  })
})

describe('what the database itself refuses', () => {
  const refused = (text: string, values: unknown[] = []) =>
    app.sql(text, values).then(
      () => 'done',
      (error: Error) => error.message,
    )

  it('changing or removing an event, a published ladder or an audit entry', async () => {
    expect(await refused(`update approval_events set reason = 'x'`)).toMatch(/SAURO_APPEND_ONLY/)
    expect(await refused(`delete from approval_events`)).toMatch(/SAURO_APPEND_ONLY/)
    expect(await refused(`truncate approval_events`)).toMatch(/SAURO_APPEND_ONLY/)
    expect(await refused(`update workflow_versions set number = 9`)).toMatch(/SAURO_APPEND_ONLY/)
    expect(await refused(`delete from audit_events`)).toMatch(/SAURO_APPEND_ONLY/)
  })

  it('writing the state of a report past the ladder, or the figures of one that was submitted', async () => {
    expect(await refused(`update reports set state = 'approved' where state = 'draft'`)).toMatch(
      /SAURO_GUARDED/,
    )
    expect(await refused(`update reports set narrative_results = 'x' where state = 'approved'`)).toMatch(
      /SAURO_GUARDED/,
    )
    expect(
      await refused(
        `update report_values v set value = 1 from reports r where r.id = v.report and r.state = 'approved'`,
      ),
    ).toMatch(/SAURO_GUARDED/)
  })

  it('removing what something refers to', async () => {
    expect(await refused(`delete from organisations where short_name = 'vhxh'`)).toMatch(
      /foreign key|restrict/i,
    )
  })
})

describe('a history that somebody has altered', () => {
  it('no longer verifies', async () => {
    const id = await words.find('daumoi@sang-moc.demo', '2026-09', 'commune')
    await app.sql(`alter table approval_events disable trigger approval_events_append_only`)
    await app.sql(
      `update approval_events set actor = (select id from users where email = 'kt@sang-moc.demo') where report = $1 and seq = 2`,
      [id],
    )
    await app.sql(`alter table approval_events enable trigger approval_events_append_only`)
    const history = await app.ask('GET', `/api/reports/${id}/history`, { as: 'daumoi@sang-moc.demo' })
    expect(history.body.verified).toBe(false)
  })
})
