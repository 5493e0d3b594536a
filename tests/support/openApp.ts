import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Payload } from 'payload'
import { createTestDatabase, demoTemplate } from './database.mjs'
import { holdToContract } from './contract'

export const DEMO_PASSWORD = 'SauRo@2026'

export type Answer<Body = any> = { status: number; body: Body }
export type Ask = <Body = any>(
  method: string,
  path: string,
  options?: { as?: string; body?: unknown; raw?: string; headers?: Record<string, string> },
) => Promise<Answer<Body>>

export type Send = (
  method: string,
  path: string,
  options: { as?: string; body?: FormData | ReadableStream; type?: string },
) => Promise<Answer>

export type TestApp = {
  payload: Payload
  ask: Ask
  /** Of people who have set one that is not the demo's, by address. */
  passwords: Map<string, string>
  /** For what is not JSON on its way in or out: files, and what comes in parts. */
  send: Send
  sql: <Row = Record<string, any>>(text: string, values?: unknown[]) => Promise<Row[]>
  databaseUrl: string
  dataDir: string
  close: () => Promise<void>
}

/**
 * The whole product in this process on a database of its own: `ask` speaks HTTP with it as any account (logging in
 * once each) and holds every answer against the contract; `sql` looks behind it. `close` fails where the record of a
 * document on its ladder is not whole in the end, but for as many as the suite tampers with.
 */
export const openApp = async ({
  name,
  isDemo = true,
  tampers = 0,
  prepare,
}: {
  name: string
  isDemo?: boolean
  /** What is done to the database before the product opens it. */
  prepare?: (databaseUrl: string) => Promise<void>
  /** How many documents are left behind whose record the suite has altered past the product. */
  tampers?: number
}): Promise<TestApp> => {
  const database = await createTestDatabase({ name, template: isDemo ? await demoTemplate() : undefined })
  await prepare?.(database.url)
  const dataDir = mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'app-'))
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    SAURO_DATA: dataDir,
    SERVER_URL: 'http://localhost:3000',
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? randomBytes(32).toString('hex'),
    LOG_LEVEL: 'fatal',
  })
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const { answerApi } = await import('@/http/answerApi')
  const { verifyAll } = await import('@/services/approval/verifyAll')
  const { dbOf } = await import('@/data/session')
  const payload = await getPayload({ config })
  const client = new pg.Pool({ connectionString: database.url, max: 4 })
  client.on('error', () => undefined)

  const passwords = new Map<string, string>()
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (email: string): Promise<string> => {
    const known = tokens.get(email) ?? logIn(email)
    tokens.set(email, known)
    return known
  }
  const logIn = async (email: string): Promise<string> => {
    const { status, body } = await ask('POST', '/api/users/login', {
      body: { email, password: passwords.get(email) ?? DEMO_PASSWORD },
    })
    if (status !== 200) throw new Error(`${email} cannot log in: ${status}`)
    return body.token as string
  }
  const ask: Ask = async (method, path, { as, body, raw, headers = {} } = {}) => {
    const request = new Request(`http://localhost:3000${path}`, {
      method,
      headers: {
        'accept-language': 'vi',
        ...(body !== undefined || raw !== undefined ? { 'content-type': 'application/json' } : {}),
        ...(as === undefined ? {} : { authorization: `JWT ${await tokenOf(as)}` }),
        ...headers,
      },
      ...(raw !== undefined ? { body: raw } : body !== undefined ? { body: JSON.stringify(body) } : {}),
    })
    const response = await answerApi({ config, request })
    const answer = (await response.json().catch(() => null)) as never
    holdToContract(method, path.split('?')[0]!, response.status, answer)
    return { status: response.status, body: answer }
  }
  const send: Send = async (method, path, { as, body, type }) => {
    const headers: Record<string, string> = {
      ...(as === undefined ? {} : { authorization: `JWT ${await tokenOf(as)}` }),
      ...(type === undefined ? {} : { 'content-type': type }),
    }
    const response = await answerApi({
      config,
      request: new Request(`http://localhost:3000${path}`, {
        method,
        headers,
        body,
        ...(body instanceof FormData ? {} : { duplex: 'half' }),
      } as RequestInit),
    })
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, body: isJson ? await response.json() : await response.arrayBuffer() }
  }
  return {
    payload,
    ask,
    passwords,
    send,
    sql: async (text, values) => (await client.query(text, values as never)).rows as never,
    databaseUrl: database.url,
    dataDir,
    close: async () => {
      const { broken } = await verifyAll({ db: dbOf(payload) })
      await client.end()
      void payload.db.pool.end()
      await database.drop()
      if (broken.length !== tampers)
        throw new Error(
          `${tampers} records were altered, these are not whole: ${broken.join(', ') || 'none'}`,
        )
    },
  }
}
