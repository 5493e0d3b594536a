import type { PlanFilter } from '@/domain/plan/matchesPlanFilter'
import { actorOf } from '../../support/actorOf'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'plan document' })
}, 120_000)
afterAll(() => app.close())

const planOf = async (commune: string): Promise<string> =>
  (
    await app.sql<{ id: string }>(
      `select p.id from plans p join organisations o on o.id = p.commune_id where o.name like '%' || $1`,
      [commune],
    )
  )[0]!.id

const nothing: PlanFilter = { owner: null, part: null, units: null, section: null, words: [] }

const read = async (email: string, plan: string, filter: Partial<PlanFilter> = {}) => {
  const { dbOf } = await import('@/data/session')
  const { readPlanDocument } = await import('@/services/plan/readPlanDocument')
  return readPlanDocument({
    db: dbOf(app.payload),
    actor: await actorOf(app, email),
    plan,
    filter: { ...nothing, ...filter },
    today: '2026-11-22',
  })
}

const unitOf = async (email: string): Promise<string> => (await actorOf(app, email)).appointments[0]!.unit!

describe('who may read a plan', () => {
  it('everybody of its commune, its province and the system administrator', async () => {
    const plan = await planOf('Lộc Quang')
    for (const email of [
      'kt@loc-quang.demo',
      'lanhdao@loc-quang.demo',
      'so-khcn@dong-nai.demo',
      'quantri@sauro.demo',
    ])
      expect([email, (await read(email, plan)) !== null]).toEqual([email, true])
  })

  it('nobody of another commune or province, just as if it did not exist', async () => {
    const plan = await planOf('Lộc Quang')
    for (const email of ['daumoi@loc-ninh.demo', 'mttq@tieu-can.demo', 'so-khcn@vinh-long.demo'])
      expect([email, await read(email, plan)]).toEqual([email, null])
    expect(await read('kt@loc-quang.demo', '01a20235-0000-7000-8000-000000000000')).toBeNull()
    expect(await read('kt@loc-quang.demo', 'khong-phai-ma')).toBeNull()
  })

  it('finds in the list the plans in sight and no others', async () => {
    const { dbOf } = await import('@/data/session')
    const { listPlans } = await import('@/services/plan/listPlans')
    const list = async (email: string, search = '') =>
      (await listPlans({
        db: dbOf(app.payload),
        actor: await actorOf(app, email),
        search,
        page: null,
      }))!.plans.map(({ communeName }) => communeName)
    expect(await list('kt@loc-quang.demo')).toEqual(['Xã Lộc Quang'])
    expect(await list('so-khcn@dong-nai.demo')).toEqual(['Phường Lộc Ninh', 'Xã Lộc Quang'])
    expect(await list('quantri@sauro.demo')).toHaveLength(5)
    expect(await list('quantri@sauro.demo', 'tieu can')).toEqual(['Xã Tiểu Cần'])
    expect(await list('quantri@sauro.demo', '10/KH')).toEqual(['Xã Sảng Mộc'])
    expect(await list('quantri@sauro.demo', '100%')).toEqual([])
  })
})

describe('a plan as a document', () => {
  it.each([
    ['Lộc Quang', 'lanhdao@loc-quang.demo', { indicators: 46, tasks: 24 }, 0, 5, 4],
    ['Lộc Ninh', 'lanhdao@loc-ninh.demo', { indicators: 6, tasks: 0 }, 7, 1, 6],
    ['Tiểu Cần', 'lanhdao@tieu-can.demo', { indicators: 90, tasks: 0 }, 0, 11, 0],
    ['Sảng Mộc', 'lanhdao@sang-moc.demo', { indicators: 10, tasks: 5 }, 0, 3, 0],
    ['Lợi Bác', 'lanhdao@loi-bac.demo', { indicators: 11, tasks: 0 }, 0, 3, 11],
  ])(
    'has every row, budget item, section and doubtful owner of %s',
    async (commune, email, total, budget, sections, undecided) => {
      const document = (await read(email, await planOf(commune)))!
      expect(document.total).toEqual(total)
      expect(document.shown).toEqual(total)
      expect(document.indicators.flatMap(({ rows }) => rows)).toHaveLength(total.indicators)
      expect(document.tasks.flatMap(({ tasks }) => tasks.flatMap(({ parts }) => parts))).toHaveLength(
        total.tasks,
      )
      expect(document.indicators).toHaveLength(sections)
      expect([document.head.budget.length, document.undecided]).toEqual([budget, undecided])
    },
  )

  it('puts both sub-tasks of IV.5 of Lộc Quang under their one task', async () => {
    const { tasks } = (await read('kt@loc-quang.demo', await planOf('Lộc Quang')))!
    const fourth = tasks.find(({ section }) => section!.code === 'IV')!
    expect(fourth.tasks.map(({ no, parts }) => [no, parts.length])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
      ['4', 1],
      ['5', 2],
      ['6', 1],
    ])
  })

  it('counts who leads what as the table of rows gives it', async () => {
    const { owners } = (await read('kt@loc-quang.demo', await planOf('Lộc Quang')))!
    const counted = await app.sql(
      `select coalesce(s.unit_id::text, s.nature::text) as owner, s.kind::text as kind,
          count(distinct s.indicator_id)::int as indicators, count(distinct s.task_id)::int as tasks
        from responsibilities s where s.plan_id = $1 group by 1, 2`,
      [await planOf('Lộc Quang')],
    )
    const mine = owners.flatMap(({ owner, lead, coordinate }) => [
      { owner, kind: 'lead', indicators: lead.indicator, tasks: lead.task },
      { owner, kind: 'coordinate', indicators: coordinate.indicator, tasks: coordinate.task },
    ])
    const some = mine.filter(({ indicators, tasks }) => indicators + tasks > 0)
    const inOrder = (rows: any[]) =>
      [...rows].sort((a, b) => `${a.owner}${a.kind}`.localeCompare(`${b.owner}${b.kind}`))
    expect(inOrder(some)).toEqual(inOrder(counted))
  })
})

describe('a filter', () => {
  const shown = async (filter: Partial<PlanFilter>) =>
    (await read('kt@loc-quang.demo', await planOf('Lộc Quang'), filter))!.shown

  it('leaves the rows that a unit leads, and those that it coordinates', async () => {
    const owner = await unitOf('kt@loc-quang.demo')
    expect(await shown({ owner, part: 'lead' })).toEqual({ indicators: 3, tasks: 2 })
    expect(await shown({ owner, part: 'coordinate' })).toEqual({ indicators: 0, tasks: 5 })
  })

  it('leaves for a unit what it reports for those who are no unit', async () => {
    const focal = await unitOf('vhxh@loc-quang.demo')
    const led = await shown({ owner: focal, part: 'lead' })
    const own = await shown({ units: [focal] })
    expect(own.indicators).toBeGreaterThan(led.indicators)
  })

  it('searches names, outputs and owners without marks', async () => {
    expect(await shown({ words: ['5g'] })).toEqual({ indicators: 1, tasks: 0 })
    expect((await shown({ words: ['agribank'] })).indicators).toBe(1)
    expect(await shown({ words: ['khong', 'the', 'co', 'xyz'] })).toEqual({ indicators: 0, tasks: 0 })
  })
})
