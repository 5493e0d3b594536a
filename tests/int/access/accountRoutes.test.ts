import { openApp, type TestApp } from '../../support/openApp'
import { accounts } from '../../support/access/accounts'

let app: TestApp
let ids: Record<'officer' | 'leader' | 'sibling', string>
const { officer, commune_admin: admin, commune_leader: leader } = accounts
beforeAll(async () => {
  app = await openApp({ name: 'access_routes' })
  const id = async (email: string): Promise<string> =>
    (await app.sql(`select id from users where email = $1`, [email]))[0]!.id
  ids = {
    officer: await id(officer),
    leader: await id(leader),
    sibling: await id('lanhdao@loc-ninh.demo'),
  }
}, 120_000)
afterAll(() => app.close())

describe('routes of accounts', () => {
  const loginOf = async (id: string) =>
    (
      await app.sql(
        `select reset_password_token as token, lock_until is not null as locked, hash from users where id = $1`,
        [id],
      )
    )[0]!

  it('unlock is for those who administer the person', async () => {
    const lock = (id: string) =>
      app.sql(`update users set lock_until = now() + interval '1 hour', login_attempts = 10 where id = $1`, [
        id,
      ])
    await lock(ids.leader)
    await lock(ids.sibling)
    for (const as of [
      officer,
      'daumoi@loc-quang.demo',
      'so-khcn@dong-nai.demo',
      'quantri@tieu-can.demo',
      undefined,
    ]) {
      const answer = await app.ask('POST', '/api/users/unlock', { as, body: { email: leader } })
      expect([as, answer.status]).toEqual([as, as === undefined ? 401 : 403])
    }
    expect(
      (await app.ask('POST', '/api/users/unlock', { as: admin, body: { email: 'lanhdao@loc-ninh.demo' } }))
        .status,
    ).toBe(403)
    expect((await loginOf(ids.sibling)).locked).toBe(true)
    expect((await loginOf(ids.leader)).locked).toBe(true)
    expect((await app.ask('POST', '/api/users/unlock', { as: admin, body: { email: leader } })).status).toBe(
      200,
    )
    expect((await loginOf(ids.leader)).locked).toBe(false)
  })
  it('forgot-password answers alike for those who are there and those who are not, and starts a reset', async () => {
    const before = await loginOf(ids.leader)
    const ask = (email: string) => app.ask('POST', '/api/users/forgot-password', { body: { email } })
    expect(await ask(leader)).toEqual(await ask('khong-co@loc-quang.example'))
    const after = await loginOf(ids.leader)
    expect(before.token).toBeNull()
    expect(after.token).toEqual(expect.any(String))
    expect(
      (await app.sql(`select count(*)::int as n from users where reset_password_token is not null`))[0]!.n,
    ).toBe(1)
  })
  it('reset-password takes only the token that was sent', async () => {
    const { token, hash } = await loginOf(ids.leader)
    for (const wrong of ['', 'x', `${token}0`, null, { not_equals: '' }]) {
      const answer = await app.ask('POST', '/api/users/reset-password', {
        body: { token: wrong, password: 'Mat-khau-moi-2026' },
      })
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
    expect((await loginOf(ids.leader)).hash).toBe(hash)
  })
  it('first-register makes nobody once there are people', async () => {
    const body = { email: 'la@thu.example', password: 'Mat-khau-moi-2026', name: 'Người lạ' }
    for (const as of [undefined, officer]) {
      expect([401, 403]).toContain((await app.ask('POST', '/api/users/first-register', { as, body })).status)
    }
    expect(await app.sql(`select id from users where email = 'la@thu.example'`)).toEqual([])
  })
  it('init tells that there are people, and nothing of them', async () => {
    expect((await app.ask('GET', '/api/users/init')).body).toEqual({ initialized: true })
  })
  it('me and refresh-token are for whoever holds the session', async () => {
    expect((await app.ask('GET', '/api/users/me')).body.user).toBeNull()
    expect((await app.ask('GET', '/api/users/me', { as: officer })).body.user.id).toBe(ids.officer)
    expect((await app.ask('POST', '/api/users/refresh-token')).status).toBe(401)
    expect((await app.ask('POST', '/api/users/refresh-token', { as: officer })).body.user.id).toBe(
      ids.officer,
    )
  })
  it('verify and log-out do nothing for a stranger', async () => {
    for (const path of ['verify/abc', 'logout']) {
      expect((await app.ask('POST', `/api/users/${path}`, { body: {} })).status).toBeGreaterThanOrEqual(400)
    }
  })
  it('a forged or foreign token is no log-in', async () => {
    for (const authorization of ['JWT abc', 'JWT eyJhbGciOiJub25lIn0.eyJpZCI6IjEifQ.', 'Bearer abc']) {
      expect((await app.ask('GET', '/api/me', { headers: { authorization } })).status).toBe(401)
    }
  })
})
