import { openApp, type TestApp } from '../../support/openApp'

type Row = {
  id: string
  no: string
  name: string
  unit: string | null
  target: { kind: string }
  current: any
  last: any
}
type Form = {
  report: { state: string; step: string | null; revision: number }
  revision: number
  actions: string[]
  missing: unknown[]
  indicators: Row[]
  tasks: { id: string }[]
}

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'month' })
}, 120_000)
afterAll(() => app.close())

const form = async (as: string, id: string): Promise<Form> => {
  const { status, body } = await app.ask<Form>('GET', `/api/reports/${id}/form`, { as })
  expect(status).toBe(200)
  return body
}

const listed = async (as: string, level: string, period: string) => {
  const { status, body } = await app.ask(
    'GET',
    `/api/reports?where[level][equals]=${level}&where[periodKey][equals]=${period}&sort=-periodEnd&limit=100`,
    { as },
  )
  expect(status).toBe(200)
  return body.docs as {
    id: string
    organisation: string
    state: string
    revision: number
    periodStart: string
    dueAt: string
  }[]
}

const command = async (as: string, id: string, body: Record<string, unknown>, status = 200) => {
  const { revision } = (await form(as, id)).report
  const answer = await app.ask('POST', `/api/reports/${id}/commands`, { as, body: { revision, ...body } })
  expect([answer.status, answer.body.errors?.[0]?.code]).toEqual([status, answer.body.errors?.[0]?.code])
  return answer.body
}

/** Figures that differ by row, so that a mixed-up row is seen. */
const entryFor = (row: Row, index: number): Record<string, unknown> => {
  switch (row.target.kind) {
    case 'boolean':
      return { indicator: row.id, boolean: index % 2 === 0 }
    case 'text':
      return { indicator: row.id, text: `Nội dung ${index}` }
    default:
      return { indicator: row.id, value: Number((20.25 + index).toFixed(2)) }
  }
}

const valueOf = (entry: Record<string, unknown>) => entry.value ?? entry.boolean ?? entry.text

type Commune = { key: string; province: string; reporters: string[] }

const communes: Commune[] = [
  { key: 'sang-moc', province: 'thai-nguyen', reporters: ['vhxh', 'kt', 'vp', 'ttpvhcc', 'ubnd'] },
  {
    key: 'loc-quang',
    province: 'dong-nai',
    reporters: ['vhxh', 'kt', 'vp', 'ttpvhcc', 'congan', 'bchqs', 'daitt'],
  },
  {
    key: 'tieu-can',
    province: 'vinh-long',
    reporters: ['ubnd', 'vpdu', 'du', 'bcd', 'hdnd', 'mttq', 'ubkt'],
  },
]

/** The newest period that the demo keeps open. */
const openPeriod = async (): Promise<string> =>
  (
    await app.sql<{ key: string }>(
      `select max(period_key) as key from reports where state = 'draft' and period_key ~ '^\\d{4}-\\d{2}$'`,
    )
  )[0]!.key

describe.each(communes)('a month of $key through HTTP by its people', ({ key, province, reporters }) => {
  const expected = new Map<string, unknown>()
  let period: string
  let communeReport: string

  beforeAll(async () => {
    period = await openPeriod()
    communeReport = (await listed(`daumoi@${key}.demo`, 'commune', period))[0]!.id
  })

  it('lets every reporter read its own form, save and submit', async () => {
    for (const short of reporters) {
      const as = `${short}@${key}.demo`
      const mine = await listed(as, 'unit', period)
      expect(mine).toHaveLength(1)
      const [{ id } = { id: '' }] = mine
      const before = await form(as, id)
      expect(before.actions).toEqual(expect.arrayContaining(['save', 'submit']))
      const values = before.indicators.map(entryFor)
      const tasks = before.tasks.map((row) => ({
        task: row.id,
        status: 'in_progress',
        progress: 40,
        result: `Kết quả của ${short}`,
      }))
      const saved = await app.ask('PUT', `/api/reports/${id}/entries`, {
        as,
        body: { revision: before.revision, values, tasks, narrative: { results: `Kết quả ${short}` } },
      })
      expect(saved).toEqual({ status: 200, body: { revision: before.revision + 1 } })
      const after = await form(as, id)
      expect(after.missing).toEqual([])
      after.indicators.forEach((row, index) =>
        expect(row.current[Object.keys(values[index]!)[1]!]).toEqual(valueOf(values[index]!)),
      )
      const answer = await command(as, id, { command: 'submit' })
      expect(answer).toMatchObject({ state: 'submitted', step: 'focal' })
    }
  })

  it('lets the focal office return one with a reason, which is mended, and approve all', async () => {
    const as = `daumoi@${key}.demo`
    const inbox = await app.ask('GET', '/api/inbox?tab=decide', { as })
    const waiting = inbox.body.items.filter(
      (item: { level: string; periodKey: string }) => item.level === 'unit' && item.periodKey === period,
    )
    expect(waiting).toHaveLength(reporters.length)
    const [first] = waiting as { report: string }[]
    const author = (
      await app.sql(
        `select u.email from approval_events e join users u on u.id = e.actor where e.report = $1`,
        [first!.report],
      )
    )[0]!.email as string
    const [row] = (await form(as, first!.report)).indicators
    const rows = row
      ? [{ kind: 'indicator', id: row.id, reason: 'Chưa khớp số liệu của hệ thống' }]
      : undefined
    expect(
      await command(as, first!.report, { command: 'return', reason: 'Đề nghị rà soát lại', rows }),
    ).toMatchObject({ state: 'returned', step: null })
    const returned = await app.ask('GET', '/api/inbox?tab=returned', { as: author })
    expect(returned.body.items.map((item: { report: string }) => item.report)).toContain(first!.report)
    const back = await form(author, first!.report)
    if (row) {
      const mended = await app.ask('PUT', `/api/reports/${first!.report}/entries`, {
        as: author,
        body: {
          revision: back.revision,
          values: [
            {
              indicator: row.id,
              ...(row.target.kind === 'boolean'
                ? { boolean: true }
                : row.target.kind === 'text'
                  ? { text: 'Đã rà soát' }
                  : { value: 77.75 }),
            },
          ],
        },
      })
      expect(mended.status).toBe(200)
    }
    await command(author, first!.report, { command: 'submit' })
    for (const item of waiting as { report: string }[]) {
      expect(await command(as, item.report, { command: 'approve' })).toMatchObject({
        state: 'approved',
        step: null,
      })
    }
  })

  it('puts the commune report together from the first-named leads', async () => {
    const as = `daumoi@${key}.demo`
    const { revision } = (await form(as, communeReport)).report
    const done = await app.ask('POST', `/api/reports/${communeReport}/consolidate`, {
      as,
      body: { revision },
    })
    expect(done.status).toBe(200)
    const whole = await form(as, communeReport)
    const counted = await app.sql(
      `select v.indicator, v.value::float8 as value, v.boolean, v.text, row_number() over (partition by v.indicator order by s."order") as rank
       from reports r join report_values v on v.report = r.id
         join responsibilities s on s.indicator_id = v.indicator and s.kind = 'lead' and s.reporter_id = r.organisation_id
       where r.plan_id = (select plan_id from reports where id = $1) and r.period_key = $2 and r.level = 'unit'`,
      [communeReport, period],
    )
    for (const one of counted.filter((row) => row.rank === '1'))
      expected.set(one.indicator, one.value ?? one.boolean ?? one.text)
    expect(expected.size).toBe(whole.indicators.length)
    for (const row of whole.indicators)
      expect(row.current.value ?? row.current.boolean ?? row.current.text).toEqual(expected.get(row.id))
    expect(await command(as, communeReport, { command: 'submit' })).toMatchObject({
      state: 'submitted',
      step: 'leader',
    })
  })

  it('is approved by the leader, issued by the office, accepted by the province, and is in the roll-up at once', async () => {
    const before = await app.ask('GET', `/api/reports/${communeReport}/form`, {
      as: `so-khcn@${province}.demo`,
    })
    expect(before.status).toBe(404)
    expect(await command(`lanhdao@${key}.demo`, communeReport, { command: 'approve' })).toMatchObject({
      state: 'submitted',
      step: null,
    })
    const early = await command(`so-khcn@${province}.demo`, communeReport, { command: 'approve' }, 403)
    expect(early.errors[0].code).toBe('no_open_slot')
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    const issue = {
      command: 'issue',
      documentNumber: '31/BC-UBND',
      issuedDate: today,
      signer: 'Nguyễn Văn A',
    }
    expect(await command(`daumoi@${key}.demo`, communeReport, issue)).toMatchObject({
      state: 'submitted',
      step: 'province',
    })
    expect(await command(`so-khcn@${province}.demo`, communeReport, { command: 'approve' })).toMatchObject({
      state: 'approved',
      step: null,
    })

    const rollups = await app.ask('GET', `/api/rollups?period=${period}`, { as: `so-khcn@${province}.demo` })
    const parts = rollups.body.rows
      .flatMap((row: { parts: { indicator: string; report: string }[] }) => row.parts)
      .filter((part: { report: string }) => part.report === communeReport)
    expect(parts).toHaveLength(expected.size)
    for (const part of parts)
      expect(part.value ?? part.boolean ?? part.text).toEqual(expected.get(part.indicator))
  })

  it('leaves a history that verifies', async () => {
    const history = await app.ask('GET', `/api/reports/${communeReport}/history`, {
      as: `so-khcn@${province}.demo`,
    })
    expect(history.body.events.map((event: { type: string }) => event.type)).toEqual([
      'submit',
      'approve',
      'issue',
      'approve',
    ])
    expect(history.body.verified).toBe(true)
  })
})

describe('the earlier months of the demo', () => {
  it('were accepted, and every history verifies', async () => {
    const accepted = await app.sql(
      `select id from reports where state = 'approved' and level = 'commune' and period_key < $1`,
      [await openPeriod()],
    )
    expect(accepted.length).toBeGreaterThanOrEqual(10)
    for (const { id } of accepted) {
      const history = await app.ask('GET', `/api/reports/${id}/history`, { as: 'quantri@sauro.demo' })
      expect(history.body.verified).toBe(true)
    }
  })
})
