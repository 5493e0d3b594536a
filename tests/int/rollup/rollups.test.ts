import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

let app: TestApp
let words: ReturnType<typeof reportsOf>
beforeAll(async () => {
  app = await openApp({ name: 'rollups' })
  words = reportsOf(app)
})
afterAll(() => app.close())

const rollups = async (as: string, query: string) =>
  (await app.ask('GET', `/api/rollups?${query}`, { as })).body.rows as any[]
const communesOf = async (rows: any[]) => {
  const ids = [...new Set(rows.flatMap((row) => row.parts.map((part: { commune: string }) => part.commune)))]
  const found = await app.sql(`select name from organisations where id = any($1::uuid[]) order by name`, [
    ids,
  ])
  return found.map((row) => row.name)
}

it('a province sees its own communes and no others, whatever it asks for', async () => {
  expect(await communesOf(await rollups('so-khcn@dong-nai.demo', 'period=2026-10'))).toEqual([
    'Phường Lộc Ninh',
    'Xã Lộc Quang',
  ])
  expect(await rollups('so-khcn@dong-nai.demo', 'period=2026-10&province=86')).toEqual([])
  const [{ code }] = (await app.sql<{ code: string }>(
    `select p.admin_code as code from organisations c join organisations p on p.id = c.province_id where c.admin_code = '29341'`,
  )) as [{ code: string }]
  expect(await rollups('so-khcn@dong-nai.demo', `period=2026-10&province=${code}`)).toEqual([])
})

it('a province sees the same of its indicators, in the same order, as who sees the whole country', async () => {
  const own = await rollups('so-khcn@dong-nai.demo', 'period=2026-10')
  const ids = new Set(own.map((row) => row.indicator))
  const everywhere = await rollups('quantri@sauro.demo', 'period=2026-10')
  expect(own.filter((row) => row.communes.official === 1).length).toBeGreaterThan(20)
  expect(everywhere.length).toBeGreaterThan(own.length)
  expect(everywhere.filter((row) => ids.has(row.indicator))).toEqual(own)
})

it('a commune sees its own', async () => {
  expect(await communesOf(await rollups('lanhdao@sang-moc.demo', 'period=2026-10'))).toEqual(['Xã Sảng Mộc'])
})

it('an officer of a unit has no roll-up', async () => {
  expect(await rollups('kt@sang-moc.demo', 'period=2026-10')).toEqual([])
})

it('by catalogue entry, the figures of several communes stand in one row by its rule', async () => {
  const [shared] = await app.sql(
    `select c.code, avg(v.value)::float8 as average, count(*)::int as n from official_values v join indicators i on i.id = v.indicator
      join catalogue c on c.id = i.catalogue_id where v.period = '2026-10' and c.rollup_rule = 'average'
      group by c.code having count(distinct v.commune) > 1 and count(v.value) = count(*) limit 1`,
  )
  const [row] = await rollups('quantri@sauro.demo', `period=2026-10&catalogue=${shared!.code}`)
  expect(row.parts).toHaveLength(shared!.n)
  expect(row.value).toBeCloseTo(shared!.average, 9)
})

it('counts who has reported, who waits for the province and who is late, each commune once', async () => {
  const period = await words.openPeriod()
  const rows = await rollups('so-khcn@dong-nai.demo', `period=${period}`)
  expect(rows.length).toBe(52)
  for (const row of rows) {
    const { official, waiting, late, missing } = row.communes
    expect(official + waiting + late + missing).toBe(1)
    expect(official).toBe(0)
    expect(row.value).toBeNull()
  }
})

it('a province that does not exist and a period that is missing are said so', async () => {
  const unknown = await app.ask('GET', '/api/rollups?period=2026-10&province=00', {
    as: 'quantri@sauro.demo',
  })
  expect([unknown.status, unknown.body.errors[0].code]).toEqual([422, 'province_unknown'])
  const missing = await app.ask('GET', '/api/rollups', { as: 'quantri@sauro.demo' })
  expect(missing.status).toBe(400)
})
