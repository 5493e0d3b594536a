import { openApp, type TestApp } from '../../support/openApp'
import { accounts, makePerson } from '../../support/access/accounts'
import { cloneRow } from '../../support/access/cloneRow'
import { findGround, type Ground } from '../../support/access/ground'

let app: TestApp
let ground: Ground
let foreignPerson: string
const { officer, focal_officer: focal, system_admin: operator } = accounts
beforeAll(async () => {
  app = await openApp({ name: 'access_answers' })
  ground = await findGround(app)
  foreignPerson = await makePerson(app, {
    email: 'nguoi.la@tieu-can.example',
    organisation: ground.commune.foreign,
  })
  // Nobody can put a stranger there through the product: it is there to be looked for.
  await app.sql(`update tasks set assignee_id = $2 where plan_id = $1`, [
    ground.plan.own_commune,
    foreignPerson,
  ])
}, 120_000)
afterAll(() => app.close())

const found = async (as: string, slug: string, query: string): Promise<number> => {
  const list = await app.ask('GET', `/api/${slug}?${query}&depth=0&limit=100`, { as })
  const count = await app.ask('GET', `/api/${slug}/count?${query}`, { as })
  expect([list.status, count.status]).toEqual([200, 200])
  expect(list.body.docs).toHaveLength(list.body.totalDocs)
  expect(count.body.totalDocs).toBe(list.body.totalDocs)
  return count.body.totalDocs
}

describe('what is answered', () => {
  const secrets = [
    'hash',
    'salt',
    'resetPasswordToken',
    'resetPasswordExpiration',
    'loginAttempts',
    'lockUntil',
  ]

  /** Every document anywhere inside an answer. */
  const documentsIn = (value: unknown): Record<string, any>[] => {
    if (value === null || typeof value !== 'object') return []
    const inner = Object.values(value).flatMap(documentsIn)
    return 'id' in value ? [value as Record<string, any>, ...inner] : inner
  }

  it('never holds what is kept of a password, however it is asked for', async () => {
    const select = secrets.map((name) => `select[${name}]=true`).join('&')
    for (const query of [
      '',
      `${select}&showHiddenFields=true`,
      'showHiddenFields=true',
      'depth=2&overrideAccess=true',
    ]) {
      const { body } = await app.ask('GET', `/api/users?${query}`, { as: operator })
      expect(body.docs.length).toBeGreaterThan(5)
      for (const doc of body.docs) expect(secrets.filter((name) => name in doc)).toEqual([])
    }
  })
  it('is not widened by what Payload calls its Local API', async () => {
    for (const query of [
      'overrideAccess=true',
      'user=x',
      'disableErrors=true',
      'trash=true',
      'draft=true',
      'locale=all',
    ]) {
      expect(await found(officer, 'users', query)).toBe(1)
    }
  })
  it.each(['tasks', 'plans', 'indicators', 'responsibilities', 'reports', 'organisations'])(
    'two levels deep holds no row of %s’ neighbours that the asker may not read',
    async (slug) => {
      const own = new Set([ground.commune.own_commune])
      for (const as of [officer, focal]) {
        for (const query of [
          '',
          '&populate[users][email]=true&populate[users][name]=true',
          '&joins[owners][limit]=50',
        ]) {
          const { status, body } = await app.ask('GET', `/api/${slug}?depth=2&limit=300${query}`, { as })
          expect(status).toBe(200)
          const documents = documentsIn(body.docs)
          expect(documents.filter((doc) => doc.id === foreignPerson)).toEqual([])
          const strangers = documents.filter(
            (doc) => 'email' in doc && (as === officer ? doc.email !== officer : false),
          )
          const elsewhere = documents.filter(
            (doc) => doc.kind === 'unit' && !own.has(doc.commune?.id ?? doc.commune),
          )
          expect([strangers, elsewhere]).toEqual([[], []])
        }
      }
    },
    30_000,
  )
  it('stays within the caps, however they are gone round', async () => {
    const tooMuch = [
      'limit=501',
      'limit=0',
      'pagination=false',
      'depth=3',
      'joins[owners][limit]=0',
      'joins[owners][limit]=501',
    ]
    for (const query of tooMuch) {
      expect([query, (await app.ask('GET', `/api/indicators?${query}`, { as: focal })).status]).toEqual([
        query,
        400,
      ])
      for (const name of ['x-http-method-override', 'x-payload-http-method-override']) {
        const headers = { [name]: 'GET', 'content-type': 'application/x-www-form-urlencoded' }
        expect([
          query,
          (await app.ask('POST', '/api/indicators', { as: focal, headers, raw: query })).status,
        ]).toEqual([query, 400])
      }
    }
  })
})

describe('another method by a header', () => {
  it.each(['x-http-method-override', 'x-payload-http-method-override'])('%s gives no right', async (name) => {
    const [plan] = await app.sql(`select * from plans where id = $1`, [ground.plan.own_commune])
    const copy = await cloneRow({
      app,
      table: 'plans',
      id: plan!.id,
      set: { state: 'draft', title: 'Bản sao' },
    })
    for (const method of ['DELETE', 'PATCH', 'PUT', 'delete']) {
      const headers = { [name]: method }
      const answer = await app.ask('POST', `/api/plans/${copy}`, {
        as: officer,
        headers,
        body: { title: 'Đã đổi' },
      })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect((await app.ask('GET', `/api/plans/${copy}`, { as: officer, headers })).status).toBe(200)
    }
    expect(await app.sql(`select title from plans where id = $1`, [copy])).toEqual([{ title: 'Bản sao' }])
    const headers = { [name]: 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    const raw = `where[commune][equals]=${ground.commune.foreign}`
    expect((await app.ask('POST', '/api/plans', { as: officer, headers, raw })).body.docs).toEqual([])
  })
})
