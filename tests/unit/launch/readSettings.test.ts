import { ROOT, applicationEnvironment, readSettings, withDatabase } from '@/launch/settings.mjs'

const read = (env: Record<string, string>) =>
  readSettings({ env: env as NodeJS.ProcessEnv, cwd: '/somewhere' })
const DATABASE_URL = 'postgres://a:secret@db.example/x'

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(read({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: `${ROOT}/.data`,
      serverUrl: 'http://localhost:3000',
      databaseUrl: undefined,
      secret: undefined,
    })
  })

  it('takes an empty variable for an absent one', () => {
    expect(read({ PORT: '', SAURO_DATA: '', DATABASE_URL: '', SERVER_URL: '' })).toEqual(read({}))
  })

  it('finds a relative data folder from where it was started', () => {
    expect(read({ SAURO_DATA: 'other' }).dataDir).toBe('/somewhere/other')
  })

  it('serves under the port it was given', () => {
    expect(read({ PORT: '3100' })).toMatchObject({ port: 3100, serverUrl: 'http://localhost:3100' })
  })

  it.each(['0', '65536', '80a', '-1', '3.5', ' '])('refuses port %j, naming the variable', (PORT) => {
    expect(() => read({ PORT })).toThrow(/PORT/)
  })

  it.each(['foo', 'ftp://x', 'localhost:3000'])('refuses server address %j', (SERVER_URL) => {
    expect(() => read({ SERVER_URL })).toThrow(/SERVER_URL/)
  })

  it('refuses a database of another kind without repeating what may hold a password', () => {
    const attempt = () => read({ DATABASE_URL: 'mysql://a:secret@b/c' })
    expect(attempt).toThrow(/DATABASE_URL/)
    expect(attempt).not.toThrow(/secret/)
  })
})

describe('applicationEnvironment', () => {
  it('passes on what the launcher decided', () => {
    const settings = read({ PORT: '3100', SAURO_DATA: '/data', DATABASE_URL })
    expect(applicationEnvironment({ settings, databaseUrl: DATABASE_URL, secret: 's' })).toMatchObject({
      NODE_ENV: 'production',
      PORT: '3100',
      SAURO_DATA: '/data',
      DATABASE_URL,
      PAYLOAD_SECRET: 's',
      SERVER_URL: 'http://localhost:3100',
    })
  })

  it('tells the default folder by its short name', () => {
    const env = applicationEnvironment({ settings: read({}), databaseUrl: DATABASE_URL, secret: 's' })
    expect(env.SAURO_DATA).toBe('.data')
  })
})

describe('withDatabase', () => {
  it('changes the database and nothing else', () => {
    expect(withDatabase(`${DATABASE_URL}?sslmode=require`, 'y')).toBe(
      'postgres://a:secret@db.example/y?sslmode=require',
    )
  })
})
