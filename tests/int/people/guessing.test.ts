import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'guessing' })
}, 120_000)
afterAll(() => app.close())

const password = 'SauRo@2026'
const logIn = async (email: string, given: string, address: string) => {
  const { status, body } = await app.ask('POST', '/api/users/login', {
    body: { email, password: given },
    headers: { 'x-forwarded-for': address },
  })
  return {
    status,
    code: body.errors?.[0]?.code as string | undefined,
    token: body.token as string | undefined,
  }
}
const ask = (email: string, address = '198.51.100.1') =>
  app.ask('POST', '/api/users/forgot-password', { body: { email }, headers: { 'x-forwarded-for': address } })

describe('2,000 guesses at one account from 50 addresses', () => {
  const email = 'kt@sang-moc.demo'

  it('are limited, while the owner enters from where they never were and from where they always are', async () => {
    expect((await logIn(email, password, '203.0.113.1')).status).toBe(200)
    const codes: Record<string, number> = {}
    for (let guess = 0; guess < 2000; guess += 1) {
      const { code = 'in' } = await logIn(email, `đoán ${guess}`, `10.0.0.${guess % 50}`)
      codes[code] = (codes[code] ?? 0) + 1
    }
    expect(Object.keys(codes).sort()).toEqual(['too_many_attempts', 'wrong_credentials'])
    expect(codes.wrong_credentials).toBeLessThan(250)
    expect((await logIn(email, password, '203.0.113.1')).status).toBe(200)
    expect((await logIn(email, password, '203.0.113.2')).status).toBe(200)
  })

  it('leave the link of “Forgot password” to the owner', async () => {
    expect((await ask(email)).status).toBe(200)
  })
})

describe('log-ins that succeed', () => {
  it('are no failures, however many', async () => {
    const email = 'vp@sang-moc.demo'
    for (let time = 0; time < 18; time += 1)
      expect((await logIn(email, password, '203.0.113.9')).status).toBe(200)
    const [counted] = await app.sql(`select points from rate_limits where key = 'login-address:203.0.113.9'`)
    expect(counted!.points).toBe(0)
  })

  it('do not open an address for guesses at others', async () => {
    expect((await logIn('nobody@sang-moc.gov.vn', 'sai', '203.0.113.10')).code).toBe('wrong_credentials')
    await app.sql(`update rate_limits set points = 300 where key = 'login-address:203.0.113.10'`)
    expect((await logIn('other@sang-moc.gov.vn', 'sai', '203.0.113.10')).code).toBe('too_many_attempts')
  })
})

describe('asking for a new password', () => {
  it('is limited for an address with an account as for one without, apart from log-ins', async () => {
    const answers = async (email: string) => {
      const statuses: number[] = []
      for (let time = 0; time < 6; time += 1) statuses.push((await ask(email)).status)
      return statuses
    }
    await app.sql(`update users set email = 'lan@sang-moc.gov.vn' where email = 'vp@sang-moc.demo'`)
    const expected = [200, 200, 200, 200, 200, 429]
    expect(await answers('lan@sang-moc.gov.vn')).toEqual(expected)
    expect(await answers('khong-co@sang-moc.gov.vn')).toEqual(expected)
  })

  it('only queues the mail, so that a mail server that is down changes no answer', async () => {
    const [mail] = await app.sql(
      `select count(*)::int as n from outbox where recipient = 'lan@sang-moc.gov.vn'`,
    )
    expect(mail!.n).toBe(5)
  })
})
