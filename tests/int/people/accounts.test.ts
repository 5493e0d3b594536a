import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'accounts' })
})
afterAll(() => app.close())

const secrets = [
  'sessions',
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'loginAttempts',
  'lockUntil',
  'apiKey',
  'enableAPIKey',
]

/** Which secrets a document tells; Payload leaves an empty list where it has taken one out. */
const told = (doc: Record<string, unknown>): string[] =>
  secrets.filter((key) => key in doc && !(Array.isArray(doc[key]) && doc[key].length === 0))

describe('an account, as others read it', () => {
  it('shows neither sessions nor anything of its password', async () => {
    const list = await app.ask('GET', '/api/users?limit=50', { as: 'quantri@sang-moc.demo' })
    expect(list.body.docs.length).toBeGreaterThan(3)
    for (const doc of list.body.docs) expect(told(doc)).toEqual([])
    const me = await app.ask('GET', '/api/users/me', { as: 'vhxh@sang-moc.demo' })
    expect(told(me.body.user)).toEqual([])
  })
})

describe('somebody who is closed or logged out', () => {
  it('has no session any more', async () => {
    const email = 'vp@sang-moc.demo'
    const { body } = await app.ask('POST', '/api/users/login', { body: { email, password: 'SauRo@2026' } })
    const headers = { authorization: `JWT ${body.token}` }
    expect((await app.ask('GET', '/api/me', { headers })).status).toBe(200)
    expect((await app.ask('POST', '/api/users/logout', { headers })).status).toBe(200)
    expect((await app.ask('GET', '/api/me', { headers })).status).toBe(401)
  })
  it('cannot log in after the closing day, and an open session ends', async () => {
    const email = 'ubnd@sang-moc.demo'
    const { body } = await app.ask('POST', '/api/users/login', { body: { email, password: 'SauRo@2026' } })
    const closed = await app.ask('PATCH', `/api/users/${body.user.id}`, {
      as: 'quantri@sang-moc.demo',
      body: { closedOn: '2026-01-01' },
    })
    expect(closed.status).toBe(200)
    expect(
      (await app.ask('GET', '/api/me', { headers: { authorization: `JWT ${body.token}` } })).status,
    ).toBe(401)
    expect(
      (await app.ask('POST', '/api/users/login', { body: { email, password: 'SauRo@2026' } })).body.errors[0]
        .code,
    ).toBe('account_closed')
  })
})

describe('logging in several times at once', () => {
  it('gives a session to each of twenty', async () => {
    const logIn = () =>
      app.ask('POST', '/api/users/login', { body: { email: 'kt@loc-quang.demo', password: 'SauRo@2026' } })
    const answers = await Promise.all(Array.from({ length: 20 }, logIn))
    const open = await Promise.all(
      answers.map(({ body }) =>
        app.ask('GET', '/api/me', { headers: { authorization: `JWT ${body.token}` } }),
      ),
    )
    expect(new Set(answers.map(({ body }) => body.token)).size).toBe(20)
    expect(open.map(({ status }) => status)).toEqual(answers.map(() => 200))
  })
})

describe('an account of the demonstration', () => {
  it('does not open in a database that is not marked as one', async () => {
    const logIn = () =>
      app.ask('POST', '/api/users/login', { body: { email: 'vp@loc-quang.demo', password: 'SauRo@2026' } })
    await app.sql(`update installation set key = 'demo_away' where key = 'demo'`)
    const refused = await logIn()
    await app.sql(`update installation set key = 'demo' where key = 'demo_away'`)
    expect([refused.status, refused.body.errors[0].code]).toEqual([403, 'demo_account_elsewhere'])
    expect((await logIn()).status).toBe(200)
  })
})

describe('guessing a password', () => {
  it('is stopped after some attempts, for the account and without telling whether it exists', async () => {
    const attempt = (email: string) =>
      app.ask('POST', '/api/users/login', { body: { email, password: 'sai' } })
    const codes: string[] = []
    for (let tries = 0; tries < 16; tries++)
      codes.push((await attempt('khong-co@sang-moc.example')).body.errors[0].code)
    expect(new Set(codes.slice(0, 15))).toEqual(new Set(['wrong_credentials']))
    expect(codes[15]).toBe('too_many_attempts')
  })
})

describe('appointing', () => {
  const create = async (as: string, collection: string, data: Record<string, unknown>) =>
    (await app.ask('POST', `/api/${collection}`, { as, body: data })).body
  const admin = 'quantri@sang-moc.demo'

  it('by an administrator to a deciding role is only proposed, and takes effect when a holder confirms', async () => {
    const [{ commune }] = (await app.sql<{ commune: string }>(
      `select commune_id as commune from users where email = $1`,
      [admin],
    )) as [{ commune: string }]
    const { doc: position } = await create(admin, 'positions', {
      title: 'Phó Chủ tịch thứ hai',
      organisation: commune,
      role: 'commune_leader',
    })
    const [{ id: person }] = (await app.sql<{ id: string }>(
      `select id from users where email = 'kt@sang-moc.demo'`,
    )) as [{ id: string }]
    const { doc: appointment } = await create(admin, 'appointments', {
      person,
      position: position.id,
      from: '2026-01-01',
      state: 'confirmed',
    })
    expect(appointment.state).toBe('proposed')
    const roles = async () =>
      (await app.ask('GET', '/api/me', { as: 'kt@sang-moc.demo' })).body.positions.map(
        (one: { role: string }) => one.role,
      )
    expect(await roles()).not.toContain('commune_leader')
    expect(
      (
        await app.ask('PATCH', `/api/appointments/${appointment.id}`, {
          as: admin,
          body: { state: 'confirmed' },
        })
      ).status,
    ).toBe(403)
    expect(
      (
        await app.ask('PATCH', `/api/appointments/${appointment.id}`, {
          as: 'lanhdao@sang-moc.demo',
          body: { state: 'confirmed' },
        })
      ).status,
    ).toBe(200)
    expect(await roles()).toContain('commune_leader')
  })
})

describe('choosing a password', () => {
  it('is refused over HTTP too when it is made of what others know of the person', async () => {
    const token = 'liên kết của thư mời'
    await app.sql(
      `update users set reset_password_token = $1, reset_password_expiration = now() + interval '1 hour' where email = 'vhxh@loc-ninh.demo'`,
      [token],
    )
    const choose = (password: string) =>
      app.ask('POST', '/api/users/reset-password', { body: { token, password } })
    for (const password of ['matkhau@2026', 'Lộc Ninh 2026'])
      expect((await choose(password)).body.errors[0].code).toBe('password_common')
    expect((await choose('cây cau trước ngõ')).status).toBe(200)
  })
})
