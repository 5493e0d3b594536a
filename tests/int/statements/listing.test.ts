import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'listing' })
  for (const as of PEOPLE) await app.ask('GET', '/api/me', { as })
}, 120_000)
afterAll(() => app.close())

const PEOPLE = [
  'quantri@sauro.demo',
  'so-khcn@dong-nai.demo',
  'daumoi@tieu-can.demo',
  'lanhdao@sang-moc.demo',
  'kt@loc-quang.demo',
]

type Page = { docs: ({ id: string } & Record<string, unknown>)[] } & Record<string, unknown>

const listed = async (as: string, query: string): Promise<Page> => {
  const { status, body } = await app.ask<Page>('GET', `/api/reports?${query}`, { as })
  expect([query, status]).toEqual([query, 200])
  return body
}

/** The same from Payload itself, which answers whatever carries a parameter that the product does not read. */
const listedByPayload = (as: string, query: string): Promise<Page> => listed(as, `${query}&draft=false`)

const byId = ({ docs, ...page }: Page) => ({
  ...page,
  docs: [...docs].sort((a, b) => (a.id < b.id ? -1 : 1)),
})

describe.each(PEOPLE)('the reports that %s lists', (as) => {
  it.each([
    'limit=100',
    'limit=9&page=3',
    'limit=100&where[level][equals]=unit',
    'limit=100&where[isCurrent][equals]=true&where[reachedProvince][equals]=false',
    'limit=100&where[periodKey][in]=2026-09,2026-10,',
    'limit=100&where[periodKey][equals]=1999-01',
    'limit=100&where[step][equals]=null',
    'limit=100&where[plan][equals]=00000000-0000-7000-8000-000000000000',
    'limit=100&sort=organisation,-periodKey,level',
  ])('are those of Payload in its order for %s', async (query) => {
    expect(await listed(as, query)).toEqual(await listedByPayload(as, query))
  })

  it.each(['periodEnd', '-state', 'commune', '-isCurrent', 'unit', '-step'] as const)(
    'are those of Payload, sorted by %s',
    async (sort) => {
      const query = `limit=100&depth=0&where[state][in]=draft,submitted&sort=${sort}`
      const [own, theirs] = [await listed(as, query), await listedByPayload(as, query)]
      expect(byId(own)).toEqual(byId(theirs))
      const sorted = ({ docs }: Page) => docs.map((one) => one[sort.replace('-', '')])
      expect(sorted(own)).toEqual(sorted(theirs))
    },
  )
})

it('counts pages as Payload does', async () => {
  const [as] = PEOPLE
  for (const page of [1, 2, 5, 400]) {
    const query = `limit=7&page=${page}`
    const { docs, ...own } = await listed(as!, query)
    const { docs: theirs, ...counted } = await listedByPayload(as!, query)
    expect(own).toEqual(counted)
    expect(docs.map((one) => one.periodEnd)).toEqual(theirs.map((one) => one.periodEnd))
  }
})

it('puts every report on exactly one page', async () => {
  const [as] = PEOPLE
  const all = await listed(as!, 'limit=500')
  const pages = []
  for (let page = 1; page <= Math.ceil(all.docs.length / 20); page += 1) {
    pages.push(...(await listed(as!, `limit=20&page=${page}`)).docs)
  }
  expect(pages).toEqual(all.docs)
  expect(new Set(pages.map((one) => one.id)).size).toBe(all.docs.length)
})

it('narrows to whole values, whatever these look like', async () => {
  const [as] = PEOPLE
  for (const value of [`2026-10' or '1'='1`, '%', '{a,b}', '"', '\\', ',']) {
    const { docs } = await listed(as!, `limit=100&where[periodKey][equals]=${encodeURIComponent(value)}`)
    expect([value, docs]).toEqual([value, []])
  }
})

it('refuses to narrow by a field that there is not', async () => {
  const answer = await app.ask('GET', '/api/reports?where[password][equals]=x', { as: PEOPLE[0]! })
  expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'query_invalid'])
})

it('asks who is there first', async () => {
  expect((await app.ask('GET', '/api/reports?limit=5')).status).toBe(401)
})
