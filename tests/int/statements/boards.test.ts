import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'

const FOCAL = 'daumoi@tieu-can.demo'
const UNITS = ['ubnd', 'vpdu', 'du', 'bcd', 'hdnd', 'mttq', 'ubkt']
const PEOPLE = [
  FOCAL,
  'daumoi@loc-ninh.demo',
  'quantri@sauro.demo',
  ...UNITS.map((unit) => `${unit}@tieu-can.demo`),
]

let app: TestApp
let period: string
beforeAll(async () => {
  app = await openApp({ name: 'statements boards' })
  for (const as of PEOPLE) await app.ask('GET', '/api/me', { as })
  period = (
    await app.sql<{ key: string }>(
      `select max(period_key) as key from reports where state = 'draft' and period_key ~ '^\\d{4}-\\d{2}$'`,
    )
  )[0]!.key
}, 120_000)
afterAll(() => app.close())

/** The statements behind one request that is answered with 200. */
const count = async (as: string, method: string, path: string, body?: unknown) => {
  const { result, statements, transaction } = await countStatements(() => app.ask(method, path, { as, body }))
  expect([path, result.status, result.body.errors]).toEqual([path, 200, undefined])
  return { statements, transaction, body: result.body }
}

const ownReport = async (as: string): Promise<{ id: string; revision: number }> =>
  (
    await app.ask(
      'GET',
      `/api/reports?where[periodKey][equals]=${period}&where[level][equals]=unit&limit=1`,
      { as },
    )
  ).body.docs[0]

const submit = async (unit: string) => {
  const as = `${unit}@tieu-can.demo`
  const { id, revision } = await ownReport(as)
  return { id, ...(await count(as, 'POST', `/api/reports/${id}/commands`, { command: 'submit', revision })) }
}

describe('an inbox', () => {
  it('takes the same three statements when one report waits and when seven do', async () => {
    const sizes: number[] = []
    for (const units of [UNITS.slice(0, 1), UNITS.slice(1)]) {
      for (const unit of units) await submit(unit)
      const { statements, transaction, body } = await count(FOCAL, 'GET', '/api/inbox?tab=decide')
      sizes.push(body.items.length)
      expect({ statements: statements.length, transaction: transaction.length }).toEqual({
        statements: 3,
        transaction: 0,
      })
    }
    expect(sizes).toEqual([1, UNITS.length])
  })

  it.each(['returned', 'sent', 'done'])('takes the same three statements on its tab %s', async (tab) => {
    const { statements } = await count(FOCAL, 'GET', `/api/inbox?tab=${tab}`)
    expect(statements).toHaveLength(3)
  })
})

describe('a decision', () => {
  const returned = async (unit: string, many: number) => {
    const { id, revision } = (
      await app.ask(
        'GET',
        `/api/reports?where[state][equals]=submitted&where[organisation][in]=${await organisationOf(unit)}&limit=1`,
        { as: FOCAL },
      )
    ).body.docs[0]
    const { body: form } = await app.ask('GET', `/api/reports/${id}/form`, { as: FOCAL })
    const rows = form.indicators
      .slice(0, many)
      .map((row: { id: string }) => ({ kind: 'indicator', id: row.id, reason: 'Chưa khớp số liệu' }))
    expect(rows).toHaveLength(many)
    return count(FOCAL, 'POST', `/api/reports/${id}/commands`, {
      command: 'return',
      revision,
      reason: 'Đề nghị rà soát lại',
      rows,
    })
  }

  it('takes the same statements when 1 row is returned and when 40 are', async () => {
    const [one, forty] = [await returned('du', 1), await returned('ubnd', 40)]
    expect(forty.statements).toEqual(one.statements)
    expect(forty.statements.length).toBeLessThanOrEqual(15)
  })
})

describe('a roll-up', () => {
  const rollup = (as: string, more = '') => count(as, 'GET', `/api/rollups?period=${period}${more}`)

  it('takes the same two statements for a commune with 6 indicators and for one with 90', async () => {
    const [small, large] = [await rollup('daumoi@loc-ninh.demo'), await rollup(FOCAL)]
    expect([small.body.rows.length, large.body.rows.length]).toEqual([6, 90])
    expect([small.statements.length, large.statements.length]).toEqual([2, 2])
  })

  it('takes one more for a province that is named, and no more for the whole country', async () => {
    const named = await rollup('quantri@sauro.demo', '&province=86')
    const everywhere = await rollup('quantri@sauro.demo')
    expect(named.body.rows.length).toBe(90)
    expect(everywhere.body.rows.length).toBeGreaterThan(150)
    expect([named.statements.length, everywhere.statements.length]).toEqual([3, 2])
  })

  it('takes one more for a catalogue entry by its code, none by its id, however many communes have it', async () => {
    const [{ id, code }] = (await app.sql<{ id: string; code: string }>(
      `select c.id, c.code from catalogue c join indicators i on i.catalogue_id = c.id group by c.id, c.code order by count(distinct i.commune_id) desc limit 1`,
    )) as [{ id: string; code: string }]
    const byCode = await rollup('quantri@sauro.demo', `&catalogue=${code}`)
    const byId = await rollup('quantri@sauro.demo', `&catalogue=${id}`)
    expect([byCode.statements.length, byId.statements.length]).toEqual([3, 2])
    expect(byId.body).toEqual(byCode.body)
  })
})

const organisationOf = async (unit: string): Promise<string> =>
  (
    await app.sql<{ id: string }>(
      `select o.id from organisations o join organisations c on c.id = o.commune_id where o.short_name = $1 and c.name like '%Tiểu Cần'`,
      [unit],
    )
  )[0]!.id
