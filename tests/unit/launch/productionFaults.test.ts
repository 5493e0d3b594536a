import { productionFaults } from '@/launch/production.mjs'

const complete: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://a:b@c/d',
  PAYLOAD_SECRET: 'x'.repeat(32),
  SERVER_URL: 'https://sauro.example',
}

describe('productionFaults', () => {
  it('has none when everything is said', () => {
    expect(productionFaults(complete)).toEqual([])
  })

  it('names every variable that is absent', () => {
    expect(productionFaults({ NODE_ENV: 'production' })).toEqual([
      'needs_database_url',
      'needs_payload_secret',
      'needs_server_url',
    ])
  })

  it('refuses a secret of 31 characters', () => {
    expect(productionFaults({ ...complete, PAYLOAD_SECRET: 'x'.repeat(31) })).toEqual([
      'needs_payload_secret',
    ])
  })

  it.each(['http://sauro.example', 'http://localhost.example', 'http://10.0.0.1', 'foo'])(
    'refuses %s',
    (SERVER_URL) => {
      expect(productionFaults({ ...complete, SERVER_URL })).toEqual(['needs_https'])
    },
  )

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'accepts %s',
    (SERVER_URL) => {
      expect(productionFaults({ ...complete, SERVER_URL })).toEqual([])
    },
  )
})
