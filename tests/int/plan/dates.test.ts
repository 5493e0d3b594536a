import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

let app: TestApp
let words: ReturnType<typeof reportsOf>
beforeAll(async () => {
  app = await openApp({ name: 'dates' })
  words = reportsOf(app)
}, 120_000)
afterAll(() => app.close())

/** Written by hand from the five documents: what each level's report of a month covers and when it is due (end of day in Viet Nam). */
const months = [
  {
    commune: 'loc-quang',
    period: '2026-11',
    from: '2026-10-15',
    to: '2026-11-14',
    unit: '14/11/2026',
    whole: '19/11/2026',
  },
  {
    commune: 'loc-quang',
    period: '2026-02',
    from: '2026-01-15',
    to: '2026-02-14',
    unit: '14/02/2026',
    whole: '19/02/2026',
  },
  {
    commune: 'loc-ninh',
    period: '2026-11',
    from: '2026-10-15',
    to: '2026-11-14',
    unit: '14/11/2026',
    whole: '19/11/2026',
  },
  {
    commune: 'tieu-can',
    period: '2026-11',
    from: '2026-11-01',
    to: '2026-11-30',
    unit: '05/12/2026',
    whole: '09/12/2026',
  },
  {
    commune: 'tieu-can',
    period: '2026-02',
    from: '2026-02-01',
    to: '2026-02-28',
    unit: '05/03/2026',
    whole: '09/03/2026',
  },
  {
    commune: 'sang-moc',
    period: '2026-11',
    from: '2026-10-15',
    to: '2026-11-14',
    unit: '14/11/2026',
    whole: '19/11/2026',
  },
  {
    commune: 'loi-bac',
    period: '2026-11',
    from: '2026-10-15',
    to: '2026-11-14',
    unit: '14/11/2026',
    whole: '19/11/2026',
  },
]

it.each(months)(
  '$commune $period is dated by its own rules',
  async ({ commune, period, from, to, unit, whole }) => {
    const admin = `quantri@${commune}.demo`
    const [{ plan }] = (await app.sql<{ plan: string }>(
      `select p.id as plan from plans p join users u on u.commune_id = p.commune_id where u.email = $1`,
      [admin],
    )) as [{ plan: string }]
    await app.ask('POST', '/api/reporting-periods', { as: admin, body: { plan, periodKey: period } })
    const reports = await app.sql(
      `select level::text as level, period_start, period_end, to_char(due_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI:SS') as due from reports where plan_id = $1 and period_key = $2`,
      [plan, period],
    )
    for (const report of reports) {
      expect(report).toEqual({
        level: report.level,
        period_start: from,
        period_end: to,
        due: `${report.level === 'unit' ? unit : whole} 23:59:59`,
      })
    }
  },
)

it('opening a period again makes nothing twice', async () => {
  const admin = 'quantri@loc-quang.demo'
  const [{ plan }] = (await app.sql<{ plan: string }>(
    `select p.id as plan from plans p join users u on u.commune_id = p.commune_id where u.email = $1`,
    [admin],
  )) as [{ plan: string }]
  const count = () => app.sql(`select count(*)::int as n from reports where plan_id = $1`, [plan])
  const before = await count()
  const again = await app.ask('POST', '/api/reporting-periods', {
    as: admin,
    body: { plan, periodKey: '2026-10' },
  })
  expect([400, 409]).toContain(again.status)
  expect(await count()).toEqual(before)
})

/** Written by hand: what the board says of an accepted figure in a month of 2026, targets being for the end of the year. */
const assessments = [
  { commune: 'loc-quang', no: 'I.1', kind: 'percent', assessment: 'not_due' },
  { commune: 'loc-quang', no: 'II.7', kind: 'number', assessment: 'not_due' },
  { commune: 'loc-quang', no: 'V.23', kind: 'range', assessment: 'not_due' },
  { commune: 'loc-quang', no: 'III.5', kind: 'boolean', assessment: 'not_due' },
  { commune: 'tieu-can', no: 'V.23', kind: 'text', assessment: 'no_target' },
  { commune: 'sang-moc', no: 'III.9', kind: 'percent', assessment: 'not_due' },
]

it.each(assessments)(
  '$commune $no ($kind) of the month before is: $assessment',
  async ({ commune, no, assessment }) => {
    const [section, row] = no.split('.')
    const [official] = await app.sql(
      `select v.assessment, v.light, (v.value is null and v.boolean is null and v.text is null) as missing from official_values v join indicators i on i.id = v.indicator
      join sections s on s.id = i.section_id join users u on u.commune_id = v.commune
     where u.email = $1 and s.code = $2 and i.no = $3 and v.period = '2026-10'`,
      [`quantri@${commune}.demo`, section, row],
    )
    expect(official).toMatchObject(
      official!.missing && assessment !== 'no_target'
        ? { assessment: 'missing', light: 'grey' }
        : { assessment, light: 'grey' },
    )
  },
)

describe('at the end of the year', () => {
  it('a figure is met, not met or exceeded against the target', async () => {
    const admin = 'quantri@loc-ninh.demo'
    const as = 'vhxh@loc-ninh.demo'
    const focal = 'daumoi@loc-ninh.demo'
    const [{ plan }] = (await app.sql<{ plan: string }>(
      `select p.id as plan from plans p join users u on u.commune_id = p.commune_id where u.email = $1`,
      [admin],
    )) as [{ plan: string }]
    await app.ask('POST', '/api/reporting-periods', { as: admin, body: { plan, periodKey: '2026-12' } })
    const unit = await words.find(as, '2026-12')
    const { indicators } = await words.form(as, unit)
    const [first, second, third, fourth] = indicators.filter((row) => row.target.kind === 'percent')
    await words.save(as, unit, {
      values: [
        { indicator: first!.id, value: 100 },
        { indicator: second!.id, value: 92.5 },
        { indicator: third!.id, value: 97 },
      ],
    })
    await words.command(as, unit, { command: 'submit' })
    await words.command(focal, unit, { command: 'approve' })
    const whole = await words.find(focal, '2026-12', 'commune')
    await app.ask('POST', `/api/reports/${whole}/consolidate`, {
      as: focal,
      body: { revision: (await words.form(focal, whole)).revision },
    })
    await words.command(focal, whole, { command: 'submit' })
    await words.command('lanhdao@loc-ninh.demo', whole, { command: 'approve' })
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    await words.command(focal, whole, {
      command: 'issue',
      documentNumber: '40/BC-UBND',
      issuedDate: today,
      signer: 'Lãnh đạo',
    })
    await words.command('so-khcn@dong-nai.demo', whole, { command: 'approve' })
    const { body } = await app.ask('GET', '/api/rollups?period=2026-12', { as: 'so-khcn@dong-nai.demo' })
    const said = (id: string) => body.rows.find((row: { indicator: string }) => row.indicator === id).parts[0]
    expect(said(first!.id)).toMatchObject({ value: 100, assessment: 'met', light: 'green' })
    expect(said(second!.id)).toMatchObject({ value: 92.5, assessment: 'not_met', light: 'red' })
    expect(said(third!.id)).toMatchObject({ value: 97, assessment: 'exceeded', light: 'green' })
    expect(said(fourth!.id)).toMatchObject({ value: null, assessment: 'missing', light: 'grey' })
  })
})
