import { openApp, type TestApp } from '../../support/openApp'
import { plansOf } from '../../support/plans'

const admin = 'quantri@sang-moc.demo'
const focal = 'daumoi@sang-moc.demo'
const leader = 'lanhdao@sang-moc.demo'
const province = 'so-khcn@thai-nguyen.demo'
const officer = 'vp@sang-moc.demo'

let app: TestApp
let plans: ReturnType<typeof plansOf>
let ladder: string
let draft: { plan: string; indicator: string; unit: string }

beforeAll(async () => {
  app = await openApp({ name: 'plan_ladder' })
  plans = plansOf(app)
  ladder = (await plans.ladder(admin)).id
  draft = await plans.draft(admin, { planLadder: ladder })
}, 120_000)
afterAll(() => app.close())

const code = (answer: { status: number; body: any }) => [answer.status, answer.body.errors?.[0]?.code]
const userOf = async (email: string) => {
  const { docs } = await app.payload.find({ collection: 'users', where: { email: { equals: email } } })
  return { ...docs[0]!, collection: 'users' as const }
}
const stateOf = async (plan: string): Promise<string> =>
  (await app.sql<{ state: string }>(`select state::text from plans where id = $1`, [plan]))[0]!.state
const refusedByTable = (text: string, values: unknown[]) =>
  app.sql(text, values).then(
    () => 'written',
    (error: Error) => error.message.split(':')[0],
  )

describe('a plan with a ladder', () => {
  it('is not sent while a gap in the six clears is open, and the answer lists the gaps', async () => {
    const answer = await plans.command(admin, draft.plan, { command: 'submit' })
    expect(code(answer)).toEqual([422, 'plan_not_ready_clears'])
    expect(answer.body.gaps).toEqual([
      {
        row: draft.indicator,
        no: '1',
        name: 'Tỷ lệ hồ sơ trực tuyến',
        clear: 'person',
        gap: expect.any(String),
      },
    ])
    await plans.lead(admin, draft)
  })

  it('is put in force by nobody’s hand', async () => {
    const moved = await app.ask('PATCH', `/api/plans/${draft.plan}`, {
      as: admin,
      body: { state: 'in_force' },
    })
    expect(code(moved)).toEqual([422, 'plan_goes_by_ladder'])
    expect(await refusedByTable(`update plans set state = 'in_force' where id = $1`, [draft.plan])).toBe(
      'SAURO_GUARDED',
    )
  })

  it('is sent by its authors only, at the revision they have read', async () => {
    const read = await plans.revision(draft.plan)
    await app.ask('PATCH', `/api/indicators/${draft.indicator}`, { as: admin, body: { name: 'Tỷ lệ hồ sơ' } })
    const stale = await plans.command(admin, draft.plan, { command: 'submit', revision: read })
    expect([code(stale), stale.body.revision]).toEqual([[409, 'stale_revision'], read + 1])
    expect(code(await plans.command(officer, draft.plan, { command: 'submit' }))).toEqual([
      403,
      'not_an_author',
    ])
    expect(code(await plans.command('quantri@loi-bac.demo', draft.plan, { command: 'submit' }))[0]).toBe(404)
  })

  it('is sent once, however often the request is repeated', async () => {
    const revision = await plans.revision(draft.plan)
    const once = { 'Idempotency-Key': 'send-it' }
    const first = await plans.command(admin, draft.plan, { command: 'submit', revision }, once)
    const again = await plans.command(admin, draft.plan, { command: 'submit', revision }, once)
    expect(first.body).toMatchObject({
      state: 'in_review',
      step: 'focal',
      events: [{ seq: 1, type: 'submit' }],
    })
    expect(again.body).toEqual(first.body)
    const history = await app.ask('GET', `/api/plans/${draft.plan}/history`, { as: admin })
    expect(history.body.events).toHaveLength(1)
  })

  it('does not change while it is in review, on any way in', async () => {
    const locked = [422, 'plan_in_review']
    const patch = (path: string, body: object) => app.ask('PATCH', path, { as: admin, body })
    expect(code(await patch(`/api/plans/${draft.plan}`, { title: 'Khác' }))).toEqual(locked)
    expect(code(await patch(`/api/indicators/${draft.indicator}`, { name: 'Khác' }))).toEqual(locked)
    const many = await patch(`/api/indicators?where[plan][equals]=${draft.plan}`, { name: 'Khác' })
    expect([many.status, many.body.errors.length]).toEqual([400, 1])
    expect(code(await app.ask('DELETE', `/api/indicators/${draft.indicator}`, { as: admin }))).toEqual(locked)
    const filled = await app.ask('POST', `/api/plans/${draft.plan}/fills`, {
      as: admin,
      body: { fills: [{ row: draft.indicator, clear: 'person', id: draft.unit }] },
    })
    expect(code(filled)).toEqual(locked)
    await expect(
      app.payload.update({
        collection: 'indicators',
        id: draft.indicator,
        data: { name: 'Khác' },
        user: await userOf(admin),
      }),
    ).rejects.toMatchObject({ refusal: { code: 'plan_in_review' } })
    for (const text of [
      `update indicators set name = 'Khác' where plan_id = $1`,
      `delete from responsibilities where plan_id = $1`,
      `update plans set title = 'Khác' where id = $1`,
      `insert into sections (id, plan_id, list, code, title, province_id, commune_id) select gen_random_uuid(), id, 'tasks', 'I', 'x', province_id, commune_id from plans where id = $1`,
      `insert into plans_legal_basis (_order, _parent_id, id, text) values (1, $1, 'x', 'x')`,
    ])
      expect([text, await refusedByTable(text, [draft.plan])]).toEqual([text, 'SAURO_GUARDED'])
  })

  it('is decided by whom its step asks, never by who wrote it', async () => {
    expect(code(await plans.command(admin, draft.plan, { command: 'approve' }))).toEqual([
      403,
      'no_open_slot',
    ])
    expect(code(await plans.command(leader, draft.plan, { command: 'approve' }))).toEqual([
      403,
      'no_open_slot',
    ])
    const inbox = await app.ask('GET', '/api/inbox?tab=decide', { as: focal })
    expect(inbox.body.items).toContainEqual(
      expect.objectContaining({ kind: 'plan', plan: draft.plan, step: 'focal', report: null }),
    )
    const sent = await app.ask('GET', '/api/inbox?tab=sent', { as: admin })
    expect(sent.body.items).toContainEqual(expect.objectContaining({ kind: 'plan', plan: draft.plan }))
    expect((await plans.command(focal, draft.plan, { command: 'approve' })).body.step).toBe('leader')
  })

  it('comes back for a reason, and can be mended then', async () => {
    expect(code(await plans.command(leader, draft.plan, { command: 'return' }))).toEqual([
      422,
      'reason_required',
    ])
    const back = await plans.command(leader, draft.plan, { command: 'return', reason: 'Thiếu căn cứ' })
    expect(back.body).toMatchObject({ state: 'draft', step: null })
    const inbox = await app.ask('GET', '/api/inbox?tab=returned', { as: admin })
    expect(inbox.body.items).toContainEqual(expect.objectContaining({ plan: draft.plan }))
    const mended = await app.ask('PATCH', `/api/indicators/${draft.indicator}`, {
      as: admin,
      body: { name: 'Tỷ lệ hồ sơ trực tuyến toàn trình' },
    })
    expect(mended.status).toBe(200)
    const other = await app.ask('PATCH', `/api/plans/${draft.plan}`, {
      as: admin,
      body: { planLadder: null },
    })
    expect(code(other)).toEqual([422, 'plan_ladder_bound'])
  })

  it('is in force by the last approval, there and then, and its history is whole', async () => {
    await plans.command(admin, draft.plan, { command: 'submit' })
    await plans.command(focal, draft.plan, { command: 'approve' })
    await plans.command(leader, draft.plan, { command: 'approve' })
    expect(await stateOf(draft.plan)).toBe('in_review')
    const last = await plans.command(province, draft.plan, { command: 'approve' })
    expect(last.body).toMatchObject({ state: 'in_force', step: null })
    expect(await plans.revision(draft.plan)).toBe(last.body.revision)
    const history = await app.ask('GET', `/api/plans/${draft.plan}/history`, { as: leader })
    expect(history.body.verified).toBe(true)
    expect(history.body.events.map(({ type }: { type: string }) => type)).toEqual([
      ...['submit', 'approve', 'return'],
      ...['submit', 'approve', 'approve', 'approve'],
    ])
    const done = await app.ask('GET', '/api/inbox?tab=done', { as: province })
    expect(done.body.items).toContainEqual(expect.objectContaining({ plan: draft.plan, state: 'in_force' }))
  })

  it('shows one changed byte of what was approved', async () => {
    await app.sql(`alter table plan_snapshots disable trigger user`)
    await app.sql(`update plan_snapshots set content = content || ' ' where plan = $1`, [draft.plan])
    const history = await app.ask('GET', `/api/plans/${draft.plan}/history`, { as: leader })
    expect(history.body.verified).toBe(false)
    await app.sql(`update plan_snapshots set content = rtrim(content) where plan = $1`, [draft.plan])
    await app.sql(`alter table plan_snapshots enable trigger user`)
  })
})

it('fifty submissions at once make one instance and one event (invariants 1 and 9)', async () => {
  const other = await plans.draft(admin, { planLadder: ladder })
  await plans.lead(admin, other)
  const revision = await plans.revision(other.plan)
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => plans.command(admin, other.plan, { command: 'submit', revision })),
  )
  const statuses = answers.map(({ status }) => status).sort()
  expect(statuses).toEqual([200, ...Array<number>(49).fill(409)])
  const [stored] = await app.sql(
    `select count(distinct n.id)::int as instances, count(e.seq)::int as events from approval_instances n
      left join approval_events e on e.instance = n.id where n.plan = $1`,
    [other.plan],
  )
  expect(stored).toEqual({ instances: 1, events: 1 })
})

it('a plan of another commune is nowhere to be found', async () => {
  for (const as of ['quantri@loi-bac.demo', 'lanhdao@loc-quang.demo', 'so-khcn@dong-nai.demo']) {
    const history = await app.ask('GET', `/api/plans/${draft.plan}/history`, { as })
    const command = await plans.command(as, draft.plan, { command: 'approve' })
    expect([as, history.status, command.status]).toEqual([as, 404, 404])
  }
})

describe('a plan without a ladder', () => {
  it('comes into force by hand once nothing is missing, and cannot be sent', async () => {
    const other = await plans.draft(admin)
    expect(code(await plans.command(admin, other.plan, { command: 'submit' }))).toEqual([
      422,
      'plan_has_no_ladder',
    ])
    await plans.lead(admin, other)
    const moved = await app.ask('PATCH', `/api/plans/${other.plan}`, {
      as: admin,
      body: { state: 'in_force' },
    })
    expect([moved.status, await stateOf(other.plan)]).toEqual([200, 'in_force'])
  })
})
