import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'odd' })
}, 120_000)
afterAll(() => app.close())

const as = 'quantri@loc-quang.demo'

describe('an odd request gets a clear answer instead of a failure', () => {
  it('for rows among no values', async () => {
    for (const path of ['/api/reports?where[id][in]=', '/api/plans?where[id][not_in]=%20']) {
      const { status, body } = await app.ask('GET', path, { as })
      expect([status, body.errors[0].code]).toEqual([400, 'query_invalid'])
    }
  })
  it('for ways in that are switched off', async () => {
    for (const path of ['/api/users/verify/x', '/api/plans/versions/x']) {
      const { status, body } = await app.ask('POST', path, { as, body: {} })
      expect([status, body.errors[0].code]).toEqual([404, 'not_found'])
    }
  })
  it('for a change of many rows of which each was refused, naming the row', async () => {
    const { status, body } = await app.ask('PATCH', '/api/plans?where[id][exists]=true', {
      as,
      body: { state: 'nope' },
    })
    const [plan] = await app.sql<{ id: string }>(
      `select p.id from plans p join organisations o on o.id = p.commune_id where o.name = 'Xã Lộc Quang'`,
    )
    expect([status, body.errors]).toEqual([
      400,
      [{ code: 'invalid_value', message: expect.stringContaining(' '), path: plan!.id }],
    ])
  })
})
