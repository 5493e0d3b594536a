import { openApp, type TestApp } from '../../support/openApp'
import { accounts } from '../../support/access/accounts'
import { besides, everyCollection, root } from '../../support/access/surface'

let app: TestApp
let ids: Record<'officer' | 'leader' | 'preset', string>
const { officer, commune_admin: admin, commune_leader: leader, system_admin: operator } = accounts
beforeAll(async () => {
  app = await openApp({ name: 'access_surface' })
  const id = async (email: string): Promise<string> =>
    (await app.sql(`select id from users where email = $1`, [email]))[0]!.id
  const [preset] = await app.sql(`select id from workflows where preset = 'unit_report'`)
  ids = {
    officer: await id(officer),
    leader: await id(leader),
    preset: preset!.id,
  }
}, 120_000)
afterAll(() => app.close())

type Endpoints = false | { method: string; path: string }[] | undefined

const named = (endpoints: Endpoints): string[] =>
  (endpoints || []).map(({ method, path }) => `${method} ${path}`)

describe('the surface', () => {
  it('of every collection is what the tests know', () => {
    const unknown = app.payload.config.collections.flatMap(({ slug, endpoints }) =>
      named(endpoints as Endpoints)
        .filter((route) => !everyCollection.includes(route) && !(besides[slug] ?? []).includes(route))
        .map((route) => `${slug} ${route}`),
    )
    expect(unknown).toEqual([])
  })
  it('outside the collections is what the tests know', () => {
    expect(named(app.payload.config.endpoints as Endpoints).filter((route) => !root.includes(route))).toEqual(
      [],
    )
    expect(app.payload.config.globals).toEqual([])
  })
  it('has no GraphQL', async () => {
    expect(
      (await app.ask('POST', '/api/graphql', { as: operator, body: { query: '{ __typename }' } })).status,
    ).toBe(404)
  })
})

describe('collections that are Payload’s own', () => {
  it.each(['payload-kv', 'payload-migrations', 'payload-locked-documents', 'payload-jobs'])(
    '%s is nobody’s to read or write',
    async (slug) => {
      for (const as of [operator, officer, undefined]) {
        for (const [method, path] of [
          ['GET', ''],
          ['GET', '/count'],
          ['POST', ''],
          ['PATCH', '?where[id][exists]=true'],
          ['DELETE', '?where[id][exists]=true'],
          ['GET', '/1'],
          ['DELETE', '/1'],
        ] as const) {
          const body = method === 'POST' || method === 'PATCH' ? { key: 'x', data: { a: 1 } } : undefined
          const answer = await app.ask(method, `/api/${slug}${path}`, { as, body })
          expect([method, path, answer.status >= 400, Object.keys(answer.body)]).toEqual([
            method,
            path,
            true,
            ['errors'],
          ])
        }
      }
    },
    30_000,
  )

  it('payload-preferences are everybody’s own', async () => {
    const path = '/api/payload-preferences'
    expect((await app.ask('POST', `${path}/cot`, { as: officer, body: { value: { a: 1 } } })).status).toBe(
      200,
    )
    expect((await app.ask('GET', `${path}/cot`, { as: officer })).body.value).toEqual({ a: 1 })
    const [{ id } = { id: '' }] = await app.sql(`select id from payload_preferences where key = 'cot'`)
    for (const as of [operator, admin]) {
      expect((await app.ask('GET', `${path}/cot`, { as })).body.value).toBeNull()
      expect((await app.ask('GET', path, { as })).body.docs).toEqual([])
      expect(
        (await app.ask('PATCH', `${path}?where[key][equals]=cot`, { as, body: { value: 2 } })).body.docs ??
          [],
      ).toEqual([])
      await app.ask('DELETE', `${path}/cot`, { as })
      await app.ask('DELETE', `${path}?where[key][equals]=cot`, { as })
      await app.ask('POST', `${path}/${id}/duplicate`, { as, body: {} })
    }
    expect((await app.ask('GET', path)).status).toBe(401)
    expect(await app.sql(`select id, value from payload_preferences`)).toEqual([{ id, value: { a: 1 } }])
  })
  it('payload-preferences cannot be written in another’s name', async () => {
    const user = { relationTo: 'users', value: ids.leader }
    await app.ask('POST', '/api/payload-preferences', { as: officer, body: { key: 'gia', value: 1, user } })
    const owners = await app.sql(
      `select r.users_id as id from payload_preferences p join payload_preferences_rels r on r.parent_id = p.id where p.key = 'gia'`,
    )
    expect(owners.filter(({ id }) => id !== ids.officer)).toEqual([])
  })
})

describe('other standing routes', () => {
  it('versions are kept of nothing and read by nobody', async () => {
    for (const path of ['plans/versions', `workflows/versions/${ids.preset}`]) {
      expect((await app.ask('GET', `/api/${path}`, { as: operator })).status).toBeGreaterThanOrEqual(400)
    }
  })
  it('the list of rights on a row out of sight grants nothing and tells nothing of it', async () => {
    const as = 'daumoi@tieu-can.demo'
    for (const slug of ['users', 'reports', 'plans']) {
      const [row] = await app.sql(
        `select id from ${slug} where commune_id = (select commune_id from users where id = $1) limit 1`,
        [ids.officer],
      )
      const { status, body } = await app.ask('POST', `/api/${slug}/access/${row!.id}`, { as, body: {} })
      expect([status, body.read, body.update, body.delete]).toEqual([200, undefined, undefined, undefined])
    }
  })
  it('a ladder is copied by those who write ladders, out of their sight never and into their own place only', async () => {
    const ladder = async (owner: string): Promise<string> => {
      const [{ id } = { id: '' }] = await app.sql(
        `select organisation_id as id from users where email = $1`,
        [owner],
      )
      const { body } = await app.ask('POST', '/api/workflows', {
        as: operator,
        body: {
          name: 'Quy trình thử',
          owner: id,
          documentType: 'unit_report',
          authors: [{ role: 'officer', relation: 'unit' }],
          steps: [
            {
              key: 'focal',
              labelVi: 'Đầu mối',
              labelEn: 'Focal',
              assignees: [{ role: 'focal_officer', relation: 'commune' }],
            },
          ],
        },
      })
      return body.doc.id
    }
    const [own, elsewhere] = [await ladder(admin), await ladder('quantri@tieu-can.demo')]
    const copy = (as: string | undefined, id: string, body: Record<string, unknown> = {}) =>
      app.ask('POST', `/api/workflows/${id}/duplicate`, { as, body })
    for (const as of [officer, leader, 'daumoi@loc-quang.demo', 'so-khcn@dong-nai.demo', undefined]) {
      for (const id of [own, ids.preset]) expect([401, 403, 404]).toContain((await copy(as, id)).status)
    }
    const place = (await app.sql(`select commune_id as id from users where id = $1`, [ids.officer]))[0]!.id
    for (const id of [own, ids.preset]) {
      expect((await copy(admin, id)).body.doc).toMatchObject({ owner: place, commune: place, state: 'draft' })
    }
    const before = await app.sql(`select id from workflows`)
    expect([403, 404]).toContain((await copy(admin, elsewhere)).status)
    const foreign = (await app.sql(`select commune_id as id from workflows where id = $1`, [elsewhere]))[0]!
      .id
    expect((await copy(admin, own, { owner: foreign })).status).toBeGreaterThanOrEqual(400)
    expect(await app.sql(`select id from workflows`)).toHaveLength(before.length)
  })
  it.each(['attachments', 'amendments'])('paste-url of %s fetches nothing', async (slug) => {
    for (const as of [officer, admin]) {
      const answer = await app.ask('GET', `/api/${slug}/paste-url?src=http://127.0.0.1:9/x`, { as })
      expect(answer.status).toBe(400)
    }
  })
})
