import { randomUUID } from 'node:crypto'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const AUTHOR = 'ttpvhcc@sang-moc.demo'
const OTHER = 'kt@sang-moc.demo'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let report: string
let before: string
let theirs: string
beforeAll(async () => {
  app = await openApp({ name: 'takeover' })
  words = reportsOf(app)
  const period = await words.openPeriod()
  report = await words.find(AUTHOR, period)
  theirs = await words.find(OTHER, period)
  const [row] = await app.sql(
    `select p.id from reports p join reports r on r.id = $1 and p.plan_id = r.plan_id
      and p.organisation_id = r.organisation_id where p.period_end < r.period_end order by p.period_end desc limit 1`,
    [report],
  )
  before = row!.id
}, 120_000)
afterAll(() => app.close())

const form = async () => (await words.form(AUTHOR, report)) as any
const save = (entries: Record<string, unknown>) => words.save(AUTHOR, report, entries)
const first = ({ status, body }: { status: number; body: any }) => [
  status,
  body.errors?.[0]?.code,
  body.errors?.[0]?.path,
]
const takenFrom = async (row: string) =>
  (
    await app.sql(
      `select taken_from from report_values where report = $1 and indicator = $2
        union all select taken_from from task_updates where report = $1 and task = $2`,
      [report, row],
    )
  )[0]!.taken_from

describe('a figure that has not changed', () => {
  it('is copied from the last report by the server, which remembers from where', async () => {
    const { indicators, tasks } = await form()
    const [row, task] = [indicators[0], tasks[0]]
    expect(row.lastFrom).toBe(before)
    const values = [{ indicator: row.id, takeOver: 'last', note: 'Theo số của trung tâm' }]
    expect((await save({ values, tasks: [{ task: task.id, takeOver: before }] })).status).toBe(200)
    const after = await form()
    expect(after.indicators[0].current).toMatchObject({
      value: row.last.value,
      note: 'Theo số của trung tâm',
    })
    expect(after.indicators[0].takenFrom).toEqual({ report: before, periodKey: '2026-10', plan: null })
    expect(after.tasks[0].current).toMatchObject(task.last)
    expect(after.tasks[0].takenFrom.report).toBe(before)
  })

  it('stays so when a note is added, and is the writer’s own once another figure is typed', async () => {
    const row = (await form()).indicators[1]
    await save({ values: [{ indicator: row.id, takeOver: 'last' }] })
    await save({ values: [{ indicator: row.id, note: 'Đã đối chiếu' }] })
    expect(await takenFrom(row.id)).toBe(before)
    await save({ values: [{ indicator: row.id, value: row.last.value + 1 }] })
    expect(await takenFrom(row.id)).toBeNull()
  })

  it('is not told together with another figure', async () => {
    const row = (await form()).indicators[2]
    const values = [{ indicator: row.id, takeOver: 'last', value: 3 }]
    expect(first(await save({ values }))).toEqual([422, 'take_over_and_figure', 'values.0.value'])
    expect((await form()).indicators[2].current).toBeNull()
  })

  it('is refused where the last period says nothing, and for what happens within a period', async () => {
    const [row, flow] = (await form()).indicators.slice(3)
    await app.sql(
      `begin; set local session_replication_role = replica;
        update report_values set value = null where report = '${before}' and indicator = '${row.id}'; commit`,
    )
    await app.sql(`update indicators set basis = 'flow' where id = $1`, [flow.id])
    for (const indicator of [row.id, flow.id])
      expect(first(await save({ values: [{ indicator, takeOver: 'last' }] }))).toEqual([
        422,
        'nothing_to_take_over',
        'values.0.takeOver',
      ])
    await app.sql(`update indicators set basis = 'snapshot' where id = $1`, [flow.id])
  })
})

describe('the same figure in another plan of the commune', () => {
  const plan = randomUUID()
  const twin = randomUUID()
  const indicator = randomUUID()
  let mine: any

  const copied = (table: string, changes: Record<string, unknown>, where: string, values: unknown[]) =>
    app.sql(
      `insert into ${table} select (jsonb_populate_record(t, $${values.length + 1}::jsonb)).* from ${table} t where ${where}`,
      [...values, JSON.stringify(changes)],
    )

  beforeAll(async () => {
    mine = (await form()).indicators[5]
    const period = randomUUID()
    const [r] = await app.sql(`select plan_id, period_id from reports where id = $1`, [report])
    await copied('plans', { id: plan, title: 'Kế hoạch chuyển đổi số' }, 't.id = $1', [r!.plan_id])
    await copied('reporting_periods', { id: period, plan_id: plan }, 't.id = $1', [r!.period_id])
    await copied('indicators', { id: indicator, plan_id: plan, section_id: null }, 't.id = $1', [mine.id])
    await copied('reports', { id: twin, plan_id: plan, period_id: period }, 't.id = $1', [report])
    const changes = { report: twin, indicator, value: 61.2, entered_at: null, taken_from: null }
    await copied('report_values', changes, 't.report = $1 and t.indicator = $2', [report, mine.id])
  })

  it('is offered to whoever writes the report, and to nobody who only reads it', async () => {
    const offered = {
      report: twin,
      plan: 'Kế hoạch chuyển đổi số',
      periodKey: '2026-11',
      state: 'draft',
      reported: expect.objectContaining({ value: 61.2 }),
    }
    const rows = (await form()).indicators
    expect(rows.find(({ id }: any) => id === mine.id).also).toEqual([offered])
    expect(rows.flatMap(({ also }: any) => also)).toHaveLength(1)
    const leader = (await words.form('lanhdao@sang-moc.demo', report)) as any
    expect(leader.indicators.flatMap(({ also }: any) => also)).toEqual([])
  })

  it('is taken over with its source', async () => {
    expect((await save({ values: [{ indicator: mine.id, takeOver: twin }] })).status).toBe(200)
    const row = (await form()).indicators.find(({ id }: any) => id === mine.id)
    expect(row.current.value).toBe(61.2)
    expect(row.takenFrom).toEqual({ report: twin, periodKey: '2026-11', plan: 'Kế hoạch chuyển đổi số' })
  })

  it('is refused out of a report that this person does not see, and for another catalogue row', async () => {
    const refused = [422, 'nothing_to_take_over', 'values.0.takeOver']
    const foreign = randomUUID()
    const [unit] = await app.sql(`select organisation_id, unit_id from reports where id = $1`, [theirs])
    await copied('reports', { id: foreign, ...unit }, 't.id = $1', [twin])
    await copied('report_values', { report: foreign }, 't.report = $1', [twin])
    expect(first(await save({ values: [{ indicator: mine.id, takeOver: foreign }] }))).toEqual(refused)
    const other = (await form()).indicators[6]
    expect(first(await save({ values: [{ indicator: other.id, takeOver: twin }] }))).toEqual(refused)
  })
})

describe('a figure far from the last one', () => {
  let row: any
  beforeAll(async () => {
    row = (await form()).indicators[7]
    await app.sql(
      `update plans set jump_percent = 50 where id = (select plan_id from reports where id = $1)`,
      [report],
    )
    await save({ values: [{ indicator: row.id, value: row.last.value * 1.6 }] })
  })
  const ask = (asks: 'warn' | 'required') =>
    app.sql(`update plans set jump_note = $2 where id = (select plan_id from reports where id = $1)`, [
      report,
      asks,
    ])
  const shown = async () => (await form()).indicators.find(({ id }: any) => id === row.id)

  it('is flagged, and asks for no note where the plan only warns', async () => {
    await ask('warn')
    expect((await shown()).flags).toContain('jump')
    expect((await form()).needsNote).toEqual([])
  })

  it('keeps a report from being submitted until its row has a note, where the plan requires one', async () => {
    await ask('required')
    expect((await form()).needsNote).toContainEqual({ id: row.id, kind: 'indicator' })
    const refused = await words.command(AUTHOR, report, { command: 'submit' })
    expect(refused.status).toBe(422)
    expect(refused.body.errors).toContainEqual(
      expect.objectContaining({ code: 'jump_note_required', path: `indicators.${row.id}` }),
    )
    const open = (await form()).needsNote.map(({ id }: any) => ({
      indicator: id,
      note: 'Mới có hệ thống mới',
    }))
    expect(refused.body.errors).toHaveLength(open.length)
    await save({ values: open })
    expect((await words.command(AUTHOR, report, { command: 'submit' })).status).toBe(200)
  })
})

it('what happens within a period is summed over the accepted periods of its year', async () => {
  const row = ((await words.form(OTHER, theirs)) as any).indicators[0]
  await app.sql(`update indicators set basis = 'flow', kind = 'number' where id = $1`, [row.id])
  const [{ total }] = (await app.sql(
    `select sum(value)::float8 as total from official_values where indicator = $1 and "end" >= '2026-01-01' and "end" < '2026-11-30'`,
    [row.id],
  )) as [{ total: number }]
  expect(total).toBeGreaterThan(0)
  expect(((await words.form(OTHER, theirs)) as any).indicators[0].cumulative).toBeCloseTo(total)
})
