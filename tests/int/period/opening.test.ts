import { findPeriodsToOpen } from '@/services/period/findPeriodsToOpen'
import { openDuePeriods } from '@/services/period/openDuePeriods'
import { refreshStatistics } from '@/data/period/refreshStatistics'
import { dbOf } from '@/data/session'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'

const OPERATOR = 'quantri@sauro.demo'
const ADMIN = 'quantri@loc-quang.demo'
/** 1 December in Viet Nam: a month begins, and so does the year's report of Sảng Mộc. */
const DECEMBER = '2026-11-30T17:00:00.000Z'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'opening' })
}, 120_000)
afterAll(() => app.close())

const planOf = async (admin: string): Promise<string> =>
  (
    await app.sql<{ id: string }>(
      `select p.id from plans p join users u on u.commune_id = p.commune_id where u.email = $1`,
      [admin],
    )
  )[0]!.id

const keysOf = async (plan: string): Promise<string[]> =>
  (
    await app.sql<{ key: string }>(
      `select period_key as key from reporting_periods where plan_id = $1 order by data_to`,
      [plan],
    )
  ).map(({ key }) => key)

const jobs = () =>
  app.sql<{ key: string; plan: string | null }>(
    `select j.key, w.payload->>'plan' as plan from graphile_worker.jobs j join graphile_worker._private_jobs w on w.id = j.id
      where j.task_identifier = 'open_periods' order by j.key`,
  )

describe('the hourly search', () => {
  it('finds nothing in a demonstration that is up to the day', async () => {
    expect(await findPeriodsToOpen({ payload: app.payload, now: '2026-11-22T03:00:00.000Z' })).toEqual([])
    expect(await jobs()).toEqual([])
  })

  it('adds one job for each plan that has something to open, however often it is done', async () => {
    const found = await findPeriodsToOpen({ payload: app.payload, now: DECEMBER })
    await findPeriodsToOpen({ payload: app.payload, now: DECEMBER })
    const inForce = await app.sql<{ id: string }>(`select id from plans where state = 'in_force'`)
    expect([...found].sort()).toEqual(inForce.map(({ id }) => id).sort())
    expect((await jobs()).map(({ plan }) => plan).sort()).toEqual([...found].sort())
  })

  it('needs as many statements for one plan as for five', async () => {
    const counted = async () =>
      (await countStatements(() => findPeriodsToOpen({ payload: app.payload, now: DECEMBER }))).statements
        .length
    const many = await counted()
    await app.sql(
      `update plans set state = 'closed' where commune_id <> (select commune_id from plans limit 1)`,
    )
    expect(await counted()).toBe(many)
    await app.sql(`update plans set state = 'in_force'`)
  })
})

describe('opening what is due', () => {
  it('opens a month and a year at once, and nothing when it is done again', async () => {
    const plan = await planOf('quantri@sang-moc.demo')
    const open = () => openDuePeriods({ payload: app.payload, plan, now: DECEMBER })
    expect((await open()).sort()).toEqual(['2026', '2026-12'])
    expect(await open()).toEqual([])
  })

  it('makes nothing twice when several do it at the same time, one of them by hand', async () => {
    const plan = await planOf(ADMIN)
    const work = () => openDuePeriods({ payload: app.payload, plan, now: DECEMBER })
    const [first, second, third] = await Promise.all([
      work(),
      work(),
      work(),
      app.ask('POST', '/api/reporting-periods', { as: ADMIN, body: { plan, periodKey: '2026-12' } }),
    ])
    expect([first, second, third].flat().length).toBeLessThanOrEqual(1)
    expect((await keysOf(plan)).filter((key) => key === '2026-12')).toEqual(['2026-12'])
    const [reports] = await app.sql(
      `select count(*)::int as many, count(distinct organisation_id)::int as senders from reports where plan_id = $1 and period_key = '2026-12'`,
      [plan],
    )
    expect(reports!.many).toBe(reports!.senders)
    expect(reports!.many).toBeGreaterThan(1)
  })

  it('is refused in words where it is open already', async () => {
    const plan = await planOf(ADMIN)
    const body = { plan, periodKey: '2026-12' }
    await app.ask('POST', '/api/reporting-periods', { as: ADMIN, body })
    const { status, body: answer } = await app.ask('POST', '/api/reporting-periods', { as: ADMIN, body })
    expect([status, answer.errors[0]]).toMatchObject([
      409,
      { code: 'period_open_already', path: 'periodKey' },
    ])
    expect(answer.errors[0].message).not.toContain('plan_id')
  })

  it('leaves a plan that is not in force alone', async () => {
    const plan = await planOf('quantri@loi-bac.demo')
    await app.sql(`update plans set state = 'closed' where id = $1`, [plan])
    expect(await openDuePeriods({ payload: app.payload, plan, now: DECEMBER })).toEqual([])
    await app.sql(`update plans set state = 'in_force' where id = $1`, [plan])
  })

  it('is told in the audit trail as done by nobody', async () => {
    const plan = await planOf('quantri@sang-moc.demo')
    expect(
      await app.sql(
        `select a.actor, a.operation, a.changes from audit_events a join reporting_periods q on q.id::text = a.row_id::text
          where q.plan_id = $1 and q.period_key = '2026' and a.record = 'reporting-periods'`,
        [plan],
      ),
    ).toEqual([{ actor: null, operation: 'create', changes: { periodKey: { from: null, to: '2026' } } }])
  })

  it('lets the planner know of the new rows, once', async () => {
    const asked = await app.sql(
      `select count(*)::int as many from graphile_worker.jobs where task_identifier = 'refresh_statistics'`,
    )
    expect(asked).toEqual([{ many: 1 }])
    // As an opening for many communes would leave the table.
    await app.sql(`update reports set updated_at = updated_at`)
    await app.sql(`select pg_stat_force_next_flush()`)
    expect(await refreshStatistics({ db: dbOf(app.payload) })).toContain('reports')
    await expect(refreshStatistics({ db: dbOf(app.payload) })).resolves.toEqual([])
  })
})

describe('a calendar', () => {
  const body = (year: number, dates: string[], owner?: string) => ({
    title: `Lịch ${year}`,
    year,
    owner,
    days: dates.map((date) => ({ date, kind: 'holiday', name: 'Nghỉ' })),
  })

  it.each([
    ['calendar_day_outside_year', ['2029-01-01', '2030-01-01'], 'days.1.date'],
    ['calendar_day_twice', ['2029-01-01', '2029-05-01', '2029-01-01'], 'days.2.date'],
  ])('is refused with %s', async (code, dates, path) => {
    const answer = await app.ask('POST', '/api/work-calendars', { as: OPERATOR, body: body(2029, dates) })
    expect([answer.status, answer.body.errors[0]]).toMatchObject([422, { code, path }])
  })

  it('of a province moves the days of its communes only, and none that was promised before', async () => {
    const [locQuang, tieuCan] = [await planOf(ADMIN), await planOf('quantri@tieu-can.demo')]
    await app.sql(
      `update reporting_rules set day_off = 'after', lock_after_days = 2 where plan_id = any($1) and frequency = 'month' and level = 'unit'`,
      [[locQuang, tieuCan]],
    )
    const adhoc = { plan: locQuang, periodKey: '2026-08' }
    const opened = await app.ask('POST', '/api/reporting-periods', { as: ADMIN, body: adhoc })
    expect(opened.body.doc.unitDueAt).toBe('2026-08-14T16:59:59.999Z')

    const [{ province }] = (await app.sql<{ province: string }>(
      `select province_id as province from plans where id = $1`,
      [locQuang],
    )) as [{ province: string }]
    const own = body(2026, ['2026-07-14', '2026-08-14', '2026-06-05'], province)
    const made = await app.ask('POST', '/api/work-calendars', { as: 'quantri@sauro.demo', body: own })
    expect(made.status).toBe(201)

    const dueOf = async (as: string, plan: string, periodKey: string) => {
      const { body: answer } = await app.ask('POST', '/api/reporting-periods', {
        as,
        body: { plan, periodKey },
      })
      return [answer.doc.unitDueAt, answer.doc.locksAt]
    }
    expect(await dueOf(ADMIN, locQuang, '2026-07')).toEqual([
      '2026-07-15T16:59:59.999Z',
      '2026-07-21T16:59:59.999Z',
    ])
    expect((await dueOf('quantri@tieu-can.demo', tieuCan, '2026-05'))[0]).toBe('2026-06-05T16:59:59.999Z')
    const [stored] = await app.sql(
      `select unit_due_at from reporting_periods where plan_id = $1 and period_key = '2026-08'`,
      [locQuang],
    )
    expect(stored!.unit_due_at.toISOString()).toBe('2026-08-14T16:59:59.999Z')
  })
})

describe('the form of a reporting rule', () => {
  it('says what becomes of a day off and when the period locks, and the next period follows', async () => {
    const plan = await planOf('quantri@loc-ninh.demo')
    const [{ id }] = (await app.sql<{ id: string }>(
      `select id from reporting_rules where plan_id = $1 and level = 'commune' and frequency = 'month'`,
      [plan],
    )) as [{ id: string }]
    const change = (body: object) =>
      app.ask('PATCH', `/api/reporting-rules/${id}`, { as: 'quantri@loc-ninh.demo', body })
    expect((await change({ dayOff: 'before', lockAfterDays: 3 })).status).toBe(200)
    for (const wrong of [{ dayOff: 'sometimes' }, { lockAfterDays: -1 }, { lockAfterDays: 61 }])
      expect((await change(wrong)).status).toBe(400)
    const opened = await app.ask('POST', '/api/reporting-periods', {
      as: 'quantri@loc-ninh.demo',
      body: { plan, periodKey: '2026-04' },
    })
    expect(opened.body.doc).toMatchObject({
      communeDueAt: '2026-04-17T16:59:59.999Z',
      locksAt: '2026-04-22T16:59:59.999Z',
    })
  })
})
