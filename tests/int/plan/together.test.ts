import { openApp, type TestApp } from '../../support/openApp'

/** Changes to the rows of one plan, all at once: each also writes titles, reporters and report rows of its neighbours. */
let app: TestApp
const as = 'quantri@loc-quang.demo'
const MANY = 20

beforeAll(async () => {
  app = await openApp({ name: 'together' })
  await app.ask('GET', '/api/me', { as })
}, 120_000)
afterAll(() => app.close())

const rows = (table: string) =>
  app.sql<{ id: string; plan: string; section: string }>(
    `select id, plan_id as plan, section_id as section from ${table}
      where commune_id = (select commune_id from users where email = $1) order by position, id`,
    [as],
  )

const allAnswer = async (status: number, asked: Promise<{ status: number; body: any }>[]) => {
  const answers = await Promise.all(asked)
  const others = answers.filter((answer) => answer.status !== status)
  expect(others.map(({ status: other, body }) => [other, body.errors])).toEqual([])
  return answers
}

const titles = async (table: string) =>
  (await app.sql<{ label: string }>(`select label from ${table}`)).map((row) => row.label)

it('all change the rows they name', async () => {
  const indicators = (await rows('indicators')).slice(0, MANY / 2)
  const tasks = (await rows('tasks')).slice(0, MANY / 2)
  expect([indicators.length, tasks.length]).toEqual([MANY / 2, MANY / 2])
  await allAnswer(200, [
    ...indicators.map(({ id }, n) =>
      app.ask('PATCH', `/api/indicators/${id}`, { as, body: { name: `Chỉ tiêu đổi ${n}` } }),
    ),
    ...tasks.map(({ id }, n) =>
      app.ask('PATCH', `/api/tasks/${id}`, { as, body: { name: `Nhiệm vụ đổi ${n}`, subtask: null } }),
    ),
  ])
  const [indicatorTitles, taskTitles] = [await titles('indicators'), await titles('tasks')]
  for (let n = 0; n < MANY / 2; n += 1) {
    expect(indicatorTitles.filter((title) => title.endsWith(` Chỉ tiêu đổi ${n}`))).toHaveLength(1)
    expect(taskTitles.filter((title) => title.endsWith(` Nhiệm vụ đổi ${n}`))).toHaveLength(1)
  }
})

it('decide both owners of a row, of whom each may report for the other', async () => {
  const units = await app.sql<{ id: string }>(
    `select id from organisations where kind = 'unit' and commune_id = (select commune_id from users where email = $1) order by id limit 2`,
    [as],
  )
  const indicators = (await rows('indicators')).slice(0, MANY / 2)
  await app.sql(`delete from responsibilities where kind = 'lead' and indicator_id = any($1)`, [
    indicators.map((row) => row.id),
  ])
  const leads: { id: string; unit: string }[] = []
  for (const { id: indicator, plan } of indicators) {
    for (const [index, unit] of units.entries()) {
      const { status, body } = await app.ask('POST', '/api/responsibilities', {
        as,
        body: {
          plan,
          indicator,
          kind: 'lead',
          order: index + 1,
          nature: 'collective',
          rawText: 'Các đơn vị',
        },
      })
      expect([status, body.errors]).toEqual([201, undefined])
      leads.push({ id: body.doc.id, unit: unit.id })
    }
  }
  await allAnswer(
    200,
    leads.map(({ id, unit }) =>
      app.ask('PATCH', `/api/responsibilities/${id}`, { as, body: { nature: 'unit', unit } }),
    ),
  )
  const settled = await app.sql('select id, reporter_id as unit from responsibilities where id = any($1)', [
    leads.map((lead) => lead.id),
  ])
  const byId = (list: Record<string, unknown>[]) =>
    list.map(({ id, unit }) => [String(id), unit]).sort(([a], [b]) => (a! < b! ? -1 : 1))
  expect(byId(settled)).toEqual(byId(leads))
})

it('of a section, its rows and the plan itself go through together', async () => {
  const indicators = (await rows('indicators')).filter((row) => row.section !== null).slice(0, MANY - 2)
  const { plan, section } = indicators[0]!
  await allAnswer(200, [
    app.ask('PATCH', `/api/sections/${section}`, { as, body: { title: 'Phần mang tên khác' } }),
    ...indicators.map(({ id }, n) =>
      app.ask('PATCH', `/api/indicators/${id}`, { as, body: { name: `Cùng lúc ${n}` } }),
    ),
    app.ask('PATCH', `/api/plans/${plan}`, { as, body: { title: 'Kế hoạch mang tên khác' } }),
  ])
})

it('give new rows a place each', async () => {
  const { plan } = (await rows('indicators'))[0]!
  const body = (n: number) => ({ plan, no: `M${n}`, name: `Chỉ tiêu mới ${n}`, kind: 'percent', unit: '%' })
  const made = await allAnswer(
    201,
    Array.from({ length: MANY }, (_, n) => app.ask('POST', '/api/indicators', { as, body: body(n) })),
  )
  expect(new Set(made.map(({ body: { doc } }) => doc.position)).size).toBe(MANY)

  const targets = made.map(({ body: { doc } }, n) =>
    app.ask('POST', '/api/targets', {
      as,
      body: {
        indicator: doc.id,
        comparator: '>=',
        value: n,
        dueOn: '2026-12-31T12:00:00Z',
        validFrom: '2026-01-01T12:00:00Z',
      },
    }),
  )
  const aims = await allAnswer(201, targets)
  await allAnswer(200, [
    ...aims
      .slice(0, MANY / 2)
      .map(({ body: { doc } }) => app.ask('DELETE', `/api/targets/${doc.id}`, { as })),
    ...made
      .slice(MANY / 2)
      .map(({ body: { doc } }, n) =>
        app.ask('PATCH', `/api/indicators/${doc.id}`, { as, body: { name: `Chỉ tiêu sửa ${n}` } }),
      ),
  ])
})
