import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const UNIT = 'vhxh@loc-ninh.demo'
const FOCAL = 'daumoi@loc-ninh.demo'
const LEADER = 'lanhdao@loc-ninh.demo'
const PROVINCE = 'so-khcn@dong-nai.demo'
const ADMIN = 'quantri@loc-ninh.demo'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let plan: string
let quarter: string
let flow: string
let state: string
let october: number
let octoberState: number

const compose = async (as: string, id: string, revision?: number) =>
  app.ask('POST', `/api/reports/${id}/compose`, {
    as,
    body: { revision: revision ?? (await words.form(as, id)).revision },
  })

const row = async (as: string, id: string, indicator: string): Promise<any> =>
  (await words.form(as, id)).indicators.find((one) => one.id === indicator)

const officially = async (indicator: string, period: string): Promise<number> =>
  (
    await app.sql<{ value: number }>(
      `select value::float8 as value from official_values where indicator = $1 and period = $2`,
      [indicator, period],
    )
  )[0]!.value

const open = async (periodKey: string) => {
  const opened = await app.ask('POST', '/api/reporting-periods', { as: ADMIN, body: { plan, periodKey } })
  expect([opened.status, opened.body.errors]).toEqual([201, undefined])
}

/** A unit's month with one figure, through its ladder. */
const report = async (period: string, value: number) => {
  const id = await words.find(UNIT, period)
  const saved = await words.save(UNIT, id, { values: [{ indicator: flow, value }] })
  expect([saved.status, saved.body.errors]).toEqual([200, undefined])
  expect((await words.command(UNIT, id, { command: 'submit' })).status).toBe(200)
  expect((await words.command(FOCAL, id, { command: 'approve' })).status).toBe(200)
  return id
}

beforeAll(async () => {
  app = await openApp({ name: 'compose' })
  words = reportsOf(app)
  const month = await words.find(UNIT, '2026-10')
  const [found] = await app.sql<{ plan: string }>(`select plan_id as plan from reports where id = $1`, [
    month,
  ])
  plan = found!.plan
  const [first, second] = (await words.form(UNIT, month)).indicators.filter(
    ({ target }) => target.kind === 'percent',
  )
  flow = first!.id
  state = second!.id
  await app.sql(
    `update indicators set basis = 'flow', kind = 'number', unit = 'hồ sơ', ratio = false where id = $1`,
    [flow],
  )
  await app.sql(
    `insert into reporting_rules (plan_id, level, frequency, due_day, due_month_offset, cutoff_day, cutoff_month_offset, assumed, province_id, commune_id,
        updated_at, created_at, id)
      select plan_id, level, 'quarter', due_day, due_month_offset, cutoff_day, cutoff_month_offset, false, province_id, commune_id, now(), now(), gen_random_uuid()
      from reporting_rules where plan_id = $1 and frequency = 'month'
      and not exists (select 1 from reporting_rules q where q.plan_id = $1 and q.frequency = 'quarter')`,
    [plan],
  )
  await open('2026-Q4')
  quarter = await words.find(UNIT, '2026-Q4')
  october = await officially(flow, '2026-10')
  octoberState = await officially(state, '2026-10')
}, 180_000)
afterAll(() => app.close())

describe('a unit’s report of a quarter', () => {
  it('takes what its approved months give, and names those that are missing', async () => {
    await words.save(UNIT, await words.find(UNIT, '2026-11'), { values: [{ indicator: flow, value: 7 }] })
    const answer = await compose(UNIT, quarter)
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
    expect(answer.body.missing).toEqual(['2026-11', '2026-12'])
    expect(await row(UNIT, quarter, flow)).toMatchObject({
      current: { value: october },
      composed: { value: october, from: [{ periodKey: '2026-10' }], missing: ['2026-11', '2026-12'] },
    })
  })

  it('leaves a figure that stands, and says beside it what the months give by now', async () => {
    await report('2026-11', 7)
    const answer = await compose(UNIT, quarter)
    expect(answer.body.composed.find((one: any) => one.id === flow)).toEqual({
      kind: 'indicator',
      id: flow,
      from: ['2026-10', '2026-11'],
      missing: ['2026-12'],
      filled: false,
    })
    const shown = await row(UNIT, quarter, flow)
    expect([shown.current.value, shown.composed.value]).toEqual([october, october + 7])
    expect(shown.flags).toContain('composed_differs')
  })

  it('takes the newest of a state, and the newest status of a task', async () => {
    expect(await row(UNIT, quarter, state)).toMatchObject({
      current: { value: octoberState },
      composed: { from: [{ periodKey: '2026-10' }] },
    })
    const { tasks } = await words.form(UNIT, quarter)
    const month = (await words.form(UNIT, await words.find(UNIT, '2026-10'))).tasks
    expect(tasks.map(({ current }) => current?.status)).toEqual(month.map(({ current }) => current.status))
  })

  it('wants a reason for another figure, and none for the one the months give or for none', async () => {
    const save = async (entry: Record<string, unknown>) => {
      const { status, body } = await words.save(UNIT, quarter, { values: [{ indicator: flow, ...entry }] })
      return [status, body.errors?.[0].code, body.errors?.[0].path]
    }
    expect(await save({ value: 3 })).toEqual([422, 'composed_reason_required', 'values.0.reason'])
    expect(await save({ value: '' })).toEqual([200, undefined, undefined])
    expect(await save({ value: october + 7 })).toEqual([200, undefined, undefined])
    expect(await save({ value: 3, reason: 'Trừ hồ sơ trùng' })).toEqual([200, undefined, undefined])
    expect((await row(UNIT, quarter, flow)).flags).toContain('composed_differs')
  })

  it('is refused to whoever may not write it, at a stale revision, and for a month', async () => {
    const { revision } = await words.form(UNIT, quarter)
    const stale = await compose(UNIT, quarter, revision - 1)
    expect([stale.status, stale.body.errors[0].code]).toEqual([409, 'stale_revision'])
    expect((await compose(FOCAL, quarter)).status).toBe(403)
    const month = await words.find(FOCAL, '2026-11', 'commune')
    const refused = await compose(FOCAL, month)
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'nothing_shorter'])
  })

  it('has nothing to take where no shorter report was approved', async () => {
    await open('2026-Q2')
    await open('2026-06')
    const refused = await compose(UNIT, await words.find(UNIT, '2026-Q2'))
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'nothing_to_compose'])
  })
})

describe('a commune’s report of a quarter', () => {
  it('takes what became official of its months, and keeps it when consolidated without its units', async () => {
    const commune = await words.find(FOCAL, '2026-Q4', 'commune')
    const answer = await compose(FOCAL, commune)
    expect([answer.status, answer.body.missing]).toEqual([200, ['2026-11', '2026-12']])
    expect((await row(FOCAL, commune, flow)).current.value).toBe(october)
    const { revision } = await words.form(FOCAL, commune)
    const gathered = await app.ask('POST', `/api/reports/${commune}/consolidate`, {
      as: FOCAL,
      body: { revision },
    })
    expect(gathered.status).toBe(200)
    expect((await row(FOCAL, commune, flow)).current.value).toBe(october)
  })

  it('gives way to the units’ figures once these are approved, and is accepted as one figure of its own', async () => {
    const commune = await words.find(FOCAL, '2026-Q4', 'commune')
    expect((await words.command(UNIT, quarter, { command: 'submit' })).status).toBe(200)
    expect((await words.command(FOCAL, quarter, { command: 'approve' })).status).toBe(200)
    const { revision } = await words.form(FOCAL, commune)
    const gathered = await app.ask('POST', `/api/reports/${commune}/consolidate`, {
      as: FOCAL,
      body: { revision },
    })
    expect(gathered.body.conflicts).toMatchObject([{ id: flow, code: 'entry_replaced' }])
    expect((await row(FOCAL, commune, flow)).current.value).toBe(3)
    for (const [as, command] of [
      [FOCAL, { command: 'submit' }],
      [LEADER, { command: 'approve' }],
      [
        FOCAL,
        {
          command: 'issue',
          documentNumber: '9/BC-UBND',
          issuedDate: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
          signer: 'Nguyễn Văn A',
        },
      ],
      [PROVINCE, { command: 'approve' }],
    ] as const) {
      const done = await words.command(as, commune, command)
      expect([command.command, done.status, done.body.errors]).toEqual([command.command, 200, undefined])
    }
    const rolled = await app.ask('GET', `/api/rollups?period=2026-Q4&indicator=${flow}`, { as: PROVINCE })
    expect(rolled.body.rows[0].parts.map((part: any) => part.value)).toEqual([3])
    const month = await app.ask('GET', `/api/rollups?period=2026-10&indicator=${flow}`, { as: PROVINCE })
    expect(month.body.rows[0].parts.map((part: any) => part.value)).toEqual([october])
  })
})
