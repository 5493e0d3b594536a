import { dbOf } from '@/data/session'
import { readDelegationPage } from '@/services/delegation/readDelegationPage'
import { actorOf } from '../../support/actorOf'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const author = 'vp@sang-moc.demo'
const focal = 'daumoi@sang-moc.demo'
const leader = 'lanhdao@sang-moc.demo'
const substitute = 'kt@sang-moc.demo'
const admin = 'quantri@sang-moc.demo'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let period: string
let today: string

beforeAll(async () => {
  app = await openApp({ name: 'delegation' })
  words = reportsOf(app)
  period = await words.openPeriod()
  today = (
    await app.sql<{ day: string }>(`select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day`)
  )[0]!.day
}, 120_000)
afterAll(() => app.close())

const idOf = async (email: string): Promise<string> =>
  (await app.sql<{ id: string }>(`select id from users where email = '${email}'`))[0]!.id
const code = (answer: { status: number; body: any }) => [answer.status, answer.body.errors?.[0]?.code]
const give = async (as: string, to: string, more: Record<string, unknown> = {}) =>
  app.ask('POST', '/api/delegations', {
    as,
    body: { substitute: await idOf(to), from: today, to: today, reason: 'Đi công tác', ...more },
  })
const takeBack = (as: string, id: string) =>
  app.ask('POST', `/api/delegations/${id}/take-back`, { as, body: {} })
const inboxOf = async (as: string, tab: string) =>
  (await app.ask('GET', `/api/inbox?tab=${tab}`, { as })).body.items as {
    report: string
    onBehalfOfName?: string
  }[]
const sent = async (): Promise<string> => {
  const id = await words.find(author, period)
  await words.command(author, id, { command: 'submit' })
  return id
}

describe('a delegation', () => {
  let report: string
  let delegation: string

  it('is no matter of whoever does not know the report until it is given', async () => {
    report = await sent()
    expect((await app.ask('GET', `/api/reports/${report}/form`, { as: substitute })).status).toBe(404)
    expect(await inboxOf(substitute, 'delegated')).toEqual([])
  })

  it('shows the substitute at once what waits already, and whose it is', async () => {
    const given = await give(focal, substitute)
    expect([given.status, given.body.errors]).toEqual([200, undefined])
    delegation = given.body.id
    expect(await inboxOf(substitute, 'delegated')).toMatchObject([{ report, onBehalfOf: await idOf(focal) }])
    expect(await inboxOf(substitute, 'decide')).toEqual([])
    expect((await words.form(substitute, report)).actions).toEqual(
      expect.arrayContaining(['approve', 'return']),
    )
    const listed = await app.ask('GET', `/api/reports?where[id][equals]=${report}`, { as: substitute })
    expect(listed.body.docs).toHaveLength(1)
  })

  it('is a line in the audit trail', async () => {
    expect(
      await app.sql(`select operation, record from audit_events where row_id::text = '${delegation}'`),
    ).toEqual([{ operation: 'grant', record: 'delegations' }])
  })

  it('is told in the history of what was decided by it, with both names', async () => {
    expect((await words.command(substitute, report, { command: 'approve' })).body.state).toBe('approved')
    const { body } = await app.ask('GET', `/api/reports/${report}/history`, { as: focal })
    expect(body.verified).toBe(true)
    expect(body.events.at(-1)).toMatchObject({
      type: 'approve',
      actor: await idOf(substitute),
      onBehalfOf: await idOf(focal),
    })
    expect((await inboxOf(focal, 'done')).map((item) => item.report)).toContain(report)
    await words.command(substitute, report, { command: 'recall' })
  })

  it('ends at once when it is taken back', async () => {
    expect(await inboxOf(substitute, 'delegated')).toHaveLength(1)
    expect((await takeBack(focal, delegation)).status).toBe(200)
    expect(await inboxOf(substitute, 'delegated')).toEqual([])
    expect(code(await takeBack(focal, delegation))).toEqual([422, 'delegation_ended'])
  })

  it('lets nobody see or end it who has nothing to do with it', async () => {
    expect(code(await takeBack('kt@loc-quang.demo', delegation))).toEqual([404, 'not_found'])
    expect(code(await takeBack(substitute, delegation))).toEqual([403, 'delegation_not_yours'])
  })

  it.each([
    ['to somebody of another commune', () => give(focal, 'kt@loc-quang.demo'), 'substitute_elsewhere'],
    ['to oneself', () => give(focal, focal), 'delegation_to_self'],
    ['from yesterday', () => give(focal, substitute, { from: '2020-01-01' }), 'delegation_days_invalid'],
    ['without a reason', () => give(focal, substitute, { reason: '' }), 'reason_required'],
    [
      'for a step that cannot be',
      () => give(focal, substitute, { steps: ['?'] }),
      'delegation_scope_invalid',
    ],
    [
      'for a step of the province alone',
      () => give(focal, substitute, { steps: ['province'] }),
      'delegation_steps_not_held',
    ],
  ])('is refused %s', async (_, asked, expected) => {
    expect(code(await asked())).toEqual([422, expected])
  })

  it('is refused for the same decisions twice', async () => {
    const given = await give(focal, substitute, { documentTypes: ['unit_report'] })
    expect(code(await give(focal, leader))).toEqual([422, 'delegation_overlaps'])
    const other = await give(focal, leader, { documentTypes: ['commune_report'] })
    expect(other.status).toBe(200)
    await takeBack(focal, given.body.id)
    await takeBack(focal, other.body.id)
  })

  it('is offered for the steps that the giver decides, by an administrator for those of anybody there', async () => {
    const offered = async (email: string) => {
      const actor = await actorOf(app, email)
      const page = await readDelegationPage({ db: dbOf(app.payload), actor, now: new Date().toISOString() })
      return page.choices.steps.map(({ key }) => key)
    }
    expect(await offered(focal)).toEqual(['focal'])
    expect(await offered('so-khcn@thai-nguyen.demo')).toEqual(['province'])
    expect(await offered(author)).toEqual([])
    expect(await offered(admin)).toEqual(['focal', 'leader'])
  })

  it('finds nobody to stand in where one person alone works at the province', async () => {
    const actor = await actorOf(app, 'so-khcn@thai-nguyen.demo')
    const page = await readDelegationPage({ db: dbOf(app.payload), actor, now: new Date().toISOString() })
    expect([page.choices.people, page.place]).toEqual([[], 'province'])
  })

  it('is held apart by the database too', async () => {
    const [principal, deputy] = [await idOf(focal), await idOf(substitute)]
    const insert = `insert into delegations (principal, substitute, document_types, steps, scope, "from", "to", reason, state, given_by)
      values ('${principal}', '${deputy}', '{}', '{}', '||', '2030-01-01', '2030-01-31', 'x', 'active', '${principal}')`
    await app.sql(insert)
    await expect(app.sql(insert)).rejects.toThrow(/delegations_no_overlap/)
    await expect(
      app.sql(`update delegations set substitute = principal where "from" = '2030-01-01'`),
    ).rejects.toThrow(/SAURO_GUARDED/)
  })

  it('is set for somebody by an administrator who could appoint them, and by no other', async () => {
    const principal = await idOf('vhxh@sang-moc.demo')
    expect((await give(admin, substitute, { principal })).status).toBe(200)
    const leaderId = await idOf(leader)
    expect(code(await give(admin, substitute, { principal: leaderId }))).toEqual([
      403,
      'delegation_not_yours',
    ])
    expect(code(await give(admin, admin, { principal }))).toEqual([403, 'delegation_not_yours'])
    expect(code(await give(substitute, focal, { principal: leaderId }))).toEqual([
      403,
      'delegation_not_yours',
    ])
    expect(code(await give('quantri@loc-quang.demo', substitute, { principal }))).toEqual([
      403,
      'delegation_not_yours',
    ])
  })

  it('is not set by an administrator for somebody who is proposed for a post that is not theirs to grant', async () => {
    const principal = await idOf('vhxh@sang-moc.demo')
    const [post] = await app.sql<{ id: string }>(
      `select a.position_id as id from appointments a join users u on u.id = a.person_id where u.email = '${leader}'`,
    )
    const proposed = await app.ask('POST', '/api/appointments', {
      as: admin,
      body: { person: principal, position: post!.id, from: '2026-01-01' },
    })
    expect(proposed.body.doc.state).toBe('proposed')
    const days = { from: '2098-01-01', to: '2098-01-31' }
    expect(code(await give(admin, substitute, { principal, ...days }))).toEqual([403, 'delegation_not_yours'])
    await app.sql(`delete from appointments where id = '${proposed.body.doc.id}'`)
    expect((await give(admin, substitute, { principal, ...days })).status).toBe(200)
  })

  it.each([
    ['another kind of document', { documentTypes: ['commune_report'] }],
    ['another unit', { unit: 'kt' }],
    ['days to come', { from: '2099-01-01', to: '2099-01-31' }],
  ])('reaches nothing outside its scope: %s', async (_, scope: Record<string, unknown>) => {
    const unit = scope.unit === undefined ? {} : { unit: await unitOf(substitute) }
    const given = await give(focal, substitute, { ...scope, ...unit })
    expect(given.status).toBe(200)
    expect(await inboxOf(substitute, 'delegated')).toEqual([])
    expect(
      (await app.ask('GET', `/api/reports/${report}/form`, { as: substitute })).body.actions ?? [],
    ).not.toContain('approve')
    await takeBack(focal, given.body.id)
  })

  it('reaches nothing outside its scope: another step than the one that waits', async () => {
    const given = await give(focal, substitute, { steps: ['focal'] })
    expect(await inboxOf(substitute, 'delegated')).toHaveLength(1)
    await takeBack(focal, given.body.id)
    const [other] = await app.sql<{ id: string }>(
      `insert into delegations (principal, substitute, document_types, steps, scope, "from", "to", reason, state, commune, province, given_by)
        select principal, substitute, document_types, '{leader}', '|leader|', "from", "to", reason, 'active', commune, province, given_by
        from delegations where id = '${given.body.id}' returning id`,
    )
    expect(await inboxOf(substitute, 'delegated')).toEqual([])
    expect(
      (await app.ask('GET', `/api/reports/${report}/form`, { as: substitute })).body.actions ?? [],
    ).not.toContain('approve')
    await takeBack(focal, other!.id)
  })

  const unitOf = async (email: string) =>
    (
      await app.sql<{ id: string }>(
        `select a.unit_id as id from appointments a join users u on u.id = a.person_id where u.email = '${email}'`,
      )
    )[0]!.id

  it.each([
    ['principal', focal],
    ['substitute', substitute],
  ])('ends when the post of the %s ends, and does not begin again with a new one', async (_, email) => {
    const given = await give(focal, substitute)
    expect(await inboxOf(substitute, 'delegated')).toHaveLength(1)
    const person = await idOf(email)
    await app.sql(
      `update appointments set "to" = now() - interval '2 days', "from" = now() - interval '9 days' where person_id = '${person}'`,
    )
    expect(await inboxOf(substitute, 'delegated')).toEqual([])
    await app.sql(`insert into appointments (id, person_id, position_id, "from", state, commune_id, province_id, unit_id, updated_at, created_at)
      select gen_random_uuid(), person_id, position_id, now() - interval '1 day', state, commune_id, province_id, unit_id, now(), now() from appointments where person_id = '${person}'`)
    expect(await inboxOf(substitute, 'delegated')).toEqual([])
    await takeBack(focal, given.body.id)
  })

  it('says in the inbox exactly what the ladder would accept', async () => {
    const given = await give(focal, substitute)
    const inbox = (await inboxOf(substitute, 'delegated')).map((item) => item.report)
    const { body } = await app.ask('GET', `/api/reports?limit=200`, { as: substitute })
    const accepted: string[] = []
    for (const { id } of body.docs as { id: string }[])
      if ((await words.form(substitute, id)).actions.includes('approve')) accepted.push(id)
    expect(accepted.sort()).toEqual(inbox.sort())
    expect(inbox).toContain(report)
    await takeBack(focal, given.body.id)
  })
})

describe('a decision that is handed on', () => {
  it('is for administrators, and leaves it with the person named', async () => {
    const id = await words.find('ttpvhcc@sang-moc.demo', period)
    await words.command('ttpvhcc@sang-moc.demo', id, { command: 'submit' })
    const to = { command: 'reassign', person: await idOf(leader), reason: 'Đầu mối nghỉ phép' }
    expect(code(await words.command(focal, id, to))).toEqual([403, 'not_an_administrator'])
    expect(code(await words.command(admin, id, { ...to, person: await idOf(substitute) }))).toEqual([
      422,
      'person_may_not_decide',
    ])
    expect((await words.form(admin, id)).actions).toContain('reassign')
    expect((await words.command(admin, id, to)).body).toMatchObject({ state: 'submitted', step: 'focal' })
    expect(code(await words.command(focal, id, { command: 'approve' }))).toEqual([403, 'no_open_slot'])
    expect((await inboxOf(leader, 'decide')).map((item) => item.report)).toContain(id)
    expect((await inboxOf(focal, 'decide')).map((item) => item.report)).not.toContain(id)
    expect((await words.command(leader, id, { command: 'approve' })).body.state).toBe('approved')
    const { body } = await app.ask('GET', `/api/reports/${id}/history`, { as: focal })
    expect([body.verified, body.events[1]]).toMatchObject([
      true,
      { type: 'reassign', person: await idOf(leader), reason: 'Đầu mối nghỉ phép' },
    ])
  })
})
