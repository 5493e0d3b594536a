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
      body: { planFrom: '2031-01-01T12:00:00.000Z' },
    })
    const [plan] = await app.sql<{ id: string }>(
      `select p.id from plans p join organisations o on o.id = p.commune_id where o.name = 'Xã Lộc Quang'`,
    )
    expect([status, body.errors]).toEqual([
      400,
      [{ code: 'invalid_value', message: expect.stringContaining(' '), path: plan!.id }],
    ])
  })
  it('for a text that the database cannot keep, wherever it is sent', async () => {
    const [report] = await app.sql<{ id: string }>(
      `select r.id from reports r join users u on u.organisation_id = r.organisation_id where u.email = 'kt@loc-quang.demo' and r.state = 'draft' limit 1`,
    )
    const odd = 'a\u0000b'
    const asked: [string, string, string, object?][] = [
      [as, 'GET', '/api/plans?where[title][like]=a%00b'],
      [as, 'GET', '/api/inbox?tab=a%00b'],
      [as, 'GET', '/api/rollups?period=a%00b'],
      [as, 'GET', '/api/organisations/a%00b'],
      ['', 'POST', '/api/users/login', { email: `${odd}@loc-quang.demo`, password: odd }],
      ['', 'POST', '/api/users/forgot-password', { email: `${odd}@loc-quang.demo` }],
      [
        'kt@loc-quang.demo',
        'PUT',
        `/api/reports/${report!.id}/entries`,
        { revision: 0, narrative: { results: odd } },
      ],
      [
        'kt@loc-quang.demo',
        'POST',
        `/api/reports/${report!.id}/commands`,
        { revision: 0, command: 'submit', reason: odd },
      ],
      [as, 'POST', '/api/plan-imports', { text: odd }],
      [
        as,
        'POST',
        '/api/staff',
        { organisation: odd, people: [{ name: odd, email: 'a@b.vn', role: 'officer' }] },
      ],
      [as, 'POST', '/api/delegations', { reason: odd }],
    ]
    const failed = []
    for (const [who, method, path, body] of asked) {
      const { status } = await app.ask(method, path, {
        ...(who === '' ? {} : { as: who }),
        ...(body === undefined ? {} : { body }),
      })
      if (status < 400 || status >= 500) failed.push([path, status])
    }
    expect(failed).toEqual([])
  })
})
