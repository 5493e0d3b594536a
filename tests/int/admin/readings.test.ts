import type { Actor } from '@/domain/access/actor'
import { readAppointments } from '@/data/person/readAppointments'
import { readPersonByEmail } from '@/data/person/readPersonByEmail'
import { dbOf } from '@/data/session'
import { readIndicatorHistory } from '@/services/indicator/readIndicatorHistory'
import { readPlanReadiness } from '@/services/plan/readPlanReadiness'
import { readReportForAdmin } from '@/services/report/readReportForAdmin'
import { readStepForAdmin } from '@/services/report/readStepForAdmin'
import { readTrailForAdmin } from '@/services/report/readTrailForAdmin'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

/** What the admin panel shows beside its forms, on the demonstration, for those who may see it and those who may not. */
let app: TestApp
const now = new Date().toISOString()
const own = 'quantri@loc-quang.demo'
const foreign = 'quantri@loc-ninh.demo'

beforeAll(async () => {
  app = await openApp({ name: 'admin_readings' })
}, 120_000)
afterAll(() => app.close())

const actorOf = async (email: string): Promise<Actor> => {
  const person = await readPersonByEmail({ db: dbOf(app.payload), email })
  return { person, appointments: await readAppointments({ db: dbOf(app.payload), person }) }
}
const idOf = async (text: string): Promise<string> => (await app.sql<{ id: string }>(text))[0]!.id
const inLocQuang = `commune_id = (select id from organisations where admin_code = '25292')`
const approved = (level: string) =>
  idOf(
    `select id from reports where ${inLocQuang} and level = '${level}' and state = 'approved' order by period_key desc limit 1`,
  )
const draft = () =>
  idOf(`select id from reports where ${inLocQuang} and level = 'commune' and state = 'draft'`)

describe('the rows of a report', () => {
  const rows = async (email: string, id: string) =>
    readReportForAdmin({ payload: app.payload, actor: await actorOf(email), id, now })

  it('are those of the plan, each with who entered it', async () => {
    const report = await rows(own, await approved('commune'))
    expect([report?.indicators.length, report?.tasks.length]).toEqual([46, 24])
    const entered = report!.indicators.filter((row) => row.current !== null)
    expect(entered.length).toBeGreaterThan(30)
    expect(entered.map((row) => report!.names[row.current!.enteredBy!])).not.toContain(undefined)
    expect(entered.map((row) => report!.names[row.current!.source!])).toContain('Phòng Kinh tế')
  })
  it('are shown to nobody of another commune, nor to a province that the report has not reached', async () => {
    expect(await rows(foreign, await approved('commune'))).toBeNull()
    expect(await rows('so-khcn@dong-nai.demo', await draft())).toBeNull()
    expect(await rows('so-khcn@dong-nai.demo', await approved('commune'))).not.toBeNull()
  })
})

describe('the trail of a report', () => {
  const trail = async (email: string, id: string) =>
    readTrailForAdmin({ payload: app.payload, actor: await actorOf(email), id })

  it('tells the steps by name, the number of issue, and that the record is whole', async () => {
    const told = await trail(own, await approved('commune'))
    expect(told).toMatchObject({ verified: true, steps: { leader: { vi: 'Lãnh đạo xã' } } })
    expect(told!.events.map((event) => event.type)).toEqual(['submit', 'approve', 'issue', 'approve'])
    expect(told!.events[2]!.issue).toMatchObject({ documentNumber: expect.stringMatching(/BC-UBND$/) })
  })
  it('is nobody else’s to read', async () => {
    expect(await trail(foreign, await approved('commune'))).toBeNull()
  })
})

describe('the history of an indicator', () => {
  const history = async (email: string) =>
    readIndicatorHistory({
      payload: app.payload,
      actor: await actorOf(email),
      indicator: await idOf(`select id from indicators where ${inLocQuang} order by position limit 1`),
    })

  it('gives the official figures, the newest first, and the targets with the day since which they hold', async () => {
    const told = await history(own)
    const periods = told!.facts.map((fact) => fact.period)
    expect(periods).toHaveLength(2)
    expect(periods).toEqual([...periods].sort().reverse())
    expect(told!.targets).toEqual([
      {
        comparator: '>=',
        value: 60,
        upper: null,
        text: expect.any(String),
        dueOn: '2026-12-31',
        validFrom: '2026-01-01',
      },
    ])
  })
  it('keeps official figures from those who may read only the plan', async () => {
    const told = await history('vhxh@loc-quang.demo')
    expect([told!.targets.length, told!.facts]).toEqual([1, []])
  })
  it('is nothing to another commune', async () => {
    expect(await history(foreign)).toBeNull()
  })
})

describe('how ready a plan is', () => {
  const ready = async (email: string, plan: string) =>
    readPlanReadiness({ payload: app.payload, actor: await actorOf(email), plan, now })
  const inForce = () => idOf(`select id from plans where ${inLocQuang}`)

  it('names every gap of an empty draft in the order of work', async () => {
    const { body } = await app.ask('POST', '/api/plans', {
      as: own,
      body: { title: 'Kế hoạch trống', planFrom: '2027-01-01', planTo: '2027-12-31' },
    })
    expect(await ready(own, body.doc.id)).toMatchObject({
      state: 'draft',
      gaps: ['rows', 'focal_unit', 'rules'],
      next: [],
    })
    await app.ask('DELETE', `/api/plans/${body.doc.id}`, { as: own })
  })
  it('counts the months that are open and offers the next to whoever may open it', async () => {
    const plan = await inForce()
    const found = await ready(own, plan)
    expect(found).toMatchObject({ state: 'in_force', gaps: [], setup: { indicators: 46, tasks: 24 } })
    expect(found!.periods.map(({ reports, approved: done }) => [reports, done])).toEqual([
      [8, 0],
      [8, 8],
      [8, 8],
    ])
    const opened = found!.periods.map(({ periodKey }) => periodKey)
    expect(found!.next.every((key) => key > opened[0]!)).toBe(true)
    expect((await ready('lanhdao@loc-quang.demo', plan))!.next).toEqual([])
  })
  it('tells the days of what opens next, and which rules leave no working day', async () => {
    const found = (await ready(own, await inForce()))!
    expect(found.tight).toMatchObject([{ level: 'unit', frequency: 'month' }])
    const opened = new Set(found.periods.map(({ periodKey }) => periodKey))
    for (const { period, dates } of found.ahead) {
      expect(opened.has(period.key)).toBe(false)
      expect([dates.opensAt > now, dates.communeDueAt! > dates.opensAt]).toEqual([true, true])
    }
  })
  it('doubts owners that nobody has decided on', async () => {
    expect((await ready(own, await inForce()))!.doubts).toMatchObject({
      undecidedOwners: 4,
      unstaffedUnits: [],
    })
  })
  it('is told to nobody of another commune', async () => {
    expect(await ready(foreign, await inForce())).toBeNull()
  })
})

describe('the step that a report waits at', () => {
  const step = async (email: string, id: string) =>
    readStepForAdmin({ payload: app.payload, actor: await actorOf(email), id })

  it('is called as its ladder calls it, in every language, for those who may see the report', async () => {
    const author = 'ttpvhcc@sang-moc.demo'
    const words = reportsOf(app)
    const id = await words.find(author, await words.openPeriod())
    expect(await step('quantri@sang-moc.demo', id)).toBeNull()
    expect((await words.command(author, id, { command: 'submit' })).status).toBe(200)
    const [waits] = await app.sql<{ step: string }>(`select step from reports where id = $1`, [id])
    const trail = await readTrailForAdmin({
      payload: app.payload,
      actor: await actorOf('quantri@sang-moc.demo'),
      id,
    })
    const label = await step('quantri@sang-moc.demo', id)
    expect(label).toEqual(trail!.steps[waits!.step])
    expect(Object.keys(label!).toSorted()).toEqual(['en', 'vi'])
    expect(await step(foreign, id)).toBeNull()
  })
})
