import { countBuckets } from '@/domain/board/countBuckets'
import { boardsOf } from '../../support/boards'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const LEADER = 'lanhdao@loc-quang.demo'
const FOCAL = 'daumoi@loc-quang.demo'

let app: TestApp
let words: ReturnType<typeof boardsOf>
let reports: ReturnType<typeof reportsOf>
let commune: string
let open: string
beforeAll(async () => {
  app = await openApp({ name: 'board figures' })
  words = boardsOf(app)
  reports = reportsOf(app)
  commune = await words.communeOf('Lộc Quang')
  open = await reports.openPeriod()
})
afterAll(() => app.close())

const boardOf = async (period?: string, now?: string) =>
  (await words.board({ as: LEADER, commune: 'Lộc Quang', period, now }))!.board!
const today = (): string => new Date(Date.now() + 7 * 3600e3).toISOString().slice(0, 10)

/** The accepted period before the one that is open. */
const lastAccepted = async (): Promise<string> =>
  (await app.sql(`select max(period) as key from official_values where commune = $1`, [commune]))[0]!.key

it('shows every accepted figure of a period as it stands in the register', async () => {
  const period = await lastAccepted()
  const { indicators } = await boardOf(period)
  const stored = await app.sql(
    `select v.indicator as id, v.value::float8 as value, v.assessment, v.light from official_values v where v.commune = $1 and v.period = $2`,
    [commune, period],
  )
  expect(indicators).toHaveLength(46)
  const shown = indicators.map(({ id, figure, assessment, light }) => ({
    id,
    value: figure.state === 'official' ? figure.fact.reported.value : null,
    assessment,
    light,
  }))
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  expect(shown.sort(byId)).toEqual((stored as typeof shown).sort(byId))
})

it('counts what is missing, and all indicators once', async () => {
  const period = await lastAccepted()
  const [{ missing, due }] = (await app.sql(
    `select count(*) filter (where assessment = 'missing')::int as missing, count(*) filter (where assessment = 'not_due')::int as due
      from official_values where commune = $1 and period = $2`,
    [commune, period],
  )) as [{ missing: number; due: number }]
  const { indicators } = await boardOf(period)
  expect(missing).toBeGreaterThan(0)
  expect(countBuckets(indicators)).toEqual({
    red: 0,
    yellow: 0,
    green: 0,
    not_due: due,
    missing,
    unjudged: 0,
  })
  expect(due + missing).toBe(46)
})

it('carries the last accepted figures into a period that says nothing yet, with their age', async () => {
  const { indicators, asOf } = await boardOf(open)
  const [{ end }] = (await app.sql(`select max("end")::text as end from official_values where commune = $1`, [
    commune,
  ])) as [{ end: string }]
  const age = Math.max(0, Math.round((Date.parse(asOf) - Date.parse(end)) / 86_400_000))
  const carried = indicators.filter(({ figure }) => figure.state === 'carried')
  expect(carried).toHaveLength(44)
  expect(new Set(carried.map(({ ageDays }) => ageDays))).toEqual(new Set([age]))
})

it('calls exactly those tasks red that are open after their deadline', async () => {
  const { tasks } = await boardOf()
  const overdue = await app.sql(
    `select t.id from tasks t cross join lateral (select u.status from task_updates u join reports r on r.id = u.report
        where u.task = t.id and u.status is not null and r.level = 'commune' order by r.period_end desc limit 1) last
      where t.commune_id = $1 and (t.deadline_end at time zone 'UTC')::date < $2::date and last.status in ('in_progress', 'not_started')`,
    [commune, today()],
  )
  const red = tasks.filter(({ bucket }) => bucket === 'red')
  expect(red.length).toBeGreaterThan(0)
  expect(red.map(({ id }) => id).sort()).toEqual(overdue.map(({ id }) => id).sort())
  for (const { redSince, deadline } of red) {
    expect(Date.parse(redSince!) - Date.parse(deadline.end!)).toBe(86_400_000)
  }
})

it('counts the tasks that were still open when their deadline passed as late once they are done', async () => {
  const { tasks } = await boardOf()
  const late = await app.sql(
    `select t.id from tasks t where t.commune_id = $1 and not coalesce(t.recurring, false)
      and (select u.status from task_updates u join reports r on r.id = u.report where u.task = t.id and u.status is not null and r.level = 'commune' order by r.period_end desc limit 1) = 'done'
      and exists (select 1 from task_updates u join reports r on r.id = u.report where u.task = t.id and u.status in ('in_progress', 'not_started')
        and r.level = 'commune' and r.period_end::date > (t.deadline_end at time zone 'UTC')::date)`,
    [commune],
  )
  expect(late.length).toBeGreaterThan(0)
  const shown = tasks.filter(
    ({ status, bucket, productMissing }) => status === 'done' && bucket === 'yellow' && !productMissing,
  )
  expect(shown.map(({ id }) => id).sort()).toEqual(late.map(({ id }) => id).sort())
})

it('looks back at an earlier period as of its last day', async () => {
  const [{ first }] = (await app.sql(`select min(period) as first from official_values where commune = $1`, [
    commune,
  ])) as [{ first: string }]
  const { asOf, tasks, indicators } = await boardOf(first)
  expect(asOf.slice(0, 7)).toBe(first)
  expect(new Set(tasks.flatMap(({ last }) => (last === null ? [] : [last.period])))).toEqual(new Set([first]))
  expect(new Set(indicators.flatMap(({ points }) => points.map(({ period }) => period)))).toEqual(
    new Set([first]),
  )
})

describe('the reports of a period', () => {
  const of = async (organisation: string) =>
    (await boardOf(open)).reports.units.find(({ organisationName }) => organisationName === organisation)!

  it('are late since the day after their last day, with what was filled in', async () => {
    const late = new Date(Date.now() + 90 * 86_400_000).toISOString()
    const { reports: shown } = await boardOf(open, late)
    expect(shown.units).toHaveLength(7)
    for (const { standing, dueOn, since, filled, rows } of shown.units) {
      expect(['late', 'locked']).toContain(standing)
      expect(Date.parse(since!) - Date.parse(dueOn!)).toBe(86_400_000)
      expect(filled).toBe(0)
      expect(rows).toBeGreaterThan(0)
    }
    expect(shown.commune!.rows).toBe(70)
  })

  it('say whose turn it is from sending to the decision', async () => {
    const as = 'kt@loc-quang.demo'
    const id = await reports.find(as, open)
    const form = await reports.form(as, id)
    const row = form.indicators.find(({ target }) => target.kind === 'percent')!
    await reports.save(as, id, { values: [{ indicator: row.id, value: 1.5 }] })
    expect(await of('Phòng Kinh tế')).toMatchObject({ filled: 1, rows: 5 })

    await reports.command(as, id, { command: 'submit' })
    expect(await of('Phòng Kinh tế')).toMatchObject({
      standing: 'waiting',
      stepLabel: 'Cơ quan đầu mối',
      since: today(),
    })

    await reports.command(FOCAL, id, { command: 'return', reason: 'Đề nghị rà soát lại' })
    expect((await of('Phòng Kinh tế')).standing).toMatch(/^returned/)

    await reports.command(as, id, { command: 'submit' })
    await reports.command(FOCAL, id, { command: 'approve' })
    expect((await of('Phòng Kinh tế')).standing).toMatch(/^approved/)
  })

  it('are waived where the focal office goes on without a unit', async () => {
    const { reports: shown } = await boardOf(open)
    const unit = shown.units.find(({ organisationName }) => organisationName === 'Công an xã')!
    await reports.command(FOCAL, shown.commune!.id, {
      command: 'waive',
      unit: unit.organisation,
      reason: 'Không phát sinh',
    })
    expect(await of('Công an xã')).toMatchObject({ standing: 'waived', light: 'grey' })
  })
})

it('gathers for a leader all that is red on the board, the longest first', async () => {
  const { readBrief } = await import('@/services/board/readBrief')
  const actor = await words.actorOf(LEADER)
  const { boards, red } = await readBrief({
    payload: app.payload,
    actor,
    language: 'vi',
    now: new Date().toISOString(),
  })
  const [board] = boards
  const isRed = ({ light }: { light: string }) => light === 'red'
  const { commune: own, units } = board!.reports
  expect(red).toHaveLength(
    board!.tasks.filter(({ bucket }) => bucket === 'red').length +
      board!.indicators.filter(isRed).length +
      [own!, ...units].filter(isRed).length,
  )
  const since = red.map((item) => item.since!)
  expect(since).toEqual([...since].sort())
})
