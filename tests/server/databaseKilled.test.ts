import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { migrate, seedDemo } from '@/launch/application.mjs'
import { startPostgres } from '@/launch/postgres/embedded.mjs'
import { createDatabase } from '@/launch/postgres/query.mjs'
import { isAlive } from '@/launch/process-identity.mjs'
import { applicationEnvironment, readSettings, withDatabase } from '@/launch/settings.mjs'
import { run } from '../support/database.mjs'
import { copyPlans, standingOf, waitingJobs } from '../support/openings'
import { startServer } from '../support/server.mjs'
import { wayTo } from '../support/wayTo'

const MINUTE = 60_000
const PLANS = 60
const SAVES = 100
const AS = 'ttpvhcc@sang-moc.demo'
const pause = () => new Promise((resolve) => setTimeout(resolve, 100))

/** An own PostgreSQL that waits for the disk as a real one does, with the demo and more plans in it. */
const prepare = async () => {
  const dataDir = mkdtempSync(join(run().folder!, 'database-killed-'))
  chmodSync(dataDir, 0o755)
  const server = await startPostgres({ dataDir })
  await createDatabase({ server: server.url, name: 'sauro' })
  const databaseUrl = withDatabase(server.url, 'sauro')
  const place = join(dataDir, 'data')
  mkdirSync(place)
  const settings = readSettings({ env: { ...process.env, SAURO_DATA: place }, cwd: dataDir })
  const env = applicationEnvironment({ settings, databaseUrl, secret: run().secret! })
  await migrate(env)
  await seedDemo(env)
  return { dataDir, pid: server.pid, databaseUrl }
}

const connectTo = async (url: string): Promise<pg.Client> => {
  const sql = new pg.Client({ connectionString: url })
  sql.on('error', () => undefined)
  await sql.connect()
  return sql
}

describe('a database that is killed while periods are opened and a report is saved', () => {
  it(
    'has every acknowledged save and opens every period once, and server and worker go on by themselves',
    async () => {
      const { dataDir, pid, databaseUrl } = await prepare()
      let sql = await connectTo(databaseUrl)
      const except = await copyPlans({ sql, many: PLANS })
      const way = await wayTo(databaseUrl)
      const app = await startServer({ name: 'database-killed', databaseUrl: way.url })
      try {
        const ask = async (method: string, path: string, token?: string, body?: unknown) => {
          const response = await fetch(`${app.url}${path}`, {
            method,
            headers: {
              'content-type': 'application/json',
              ...(token ? { authorization: `JWT ${token}` } : {}),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          })
          return { status: response.status, body: (await response.json().catch(() => null)) as any }
        }
        const logIn = { email: AS, password: 'SauRo@2026' }
        const { token } = (await ask('POST', '/api/users/login', undefined, logIn)).body
        const drafts = await ask('GET', '/api/reports?where[state][equals]=draft&limit=1', token)
        const form = `/api/reports/${drafts.body.docs[0].id}/form`
        const { body: opened } = await ask('GET', form, token)

        let known: { revision: number; value: number | null } = { revision: opened.revision, value: null }
        let acknowledged = 0
        let failed = 0
        const save = async (): Promise<void> => {
          const value = acknowledged + 0.25
          const answer = await ask('PUT', form.replace('/form', '/entries'), token, {
            revision: known.revision,
            values: [{ indicator: opened.indicators[0].id, value }],
          })
          if (answer.status === 200) {
            known = { revision: answer.body.revision, value }
            acknowledged += 1
            return
          }
          failed += 1
          const now = await ask('GET', form, token)
          if (now.status !== 200) return void (await pause())
          // The save that nobody heard of may have been the last thing the database did.
          expect(now.body.revision - known.revision).toBeLessThanOrEqual(1)
          const stored = now.body.indicators[0].current?.value ?? null
          expect(stored).toBe(now.body.revision === known.revision ? known.value : value)
          known = { revision: now.body.revision, value: stored }
        }

        await sql.query(`select graphile_worker.add_job('find_periods')`)
        while ((await standingOf({ sql, except })).whole < 5 || acknowledged < 20) await save()
        const saving = save()
        process.kill(pid, 'SIGKILL')
        await saving.catch(() => undefined)
        while (isAlive(pid)) await pause()
        way.cut()
        await sql.end().catch(() => undefined)
        await save()
        expect(failed).toBeGreaterThan(0)

        const reached = acknowledged + SAVES
        const again = await startPostgres({ dataDir })
        way.leadTo(again.url)
        sql = await connectTo(withDatabase(again.url, 'sauro'))
        expect((await standingOf({ sql, except })).between).toBe(0)

        const deadline = performance.now() + 4 * MINUTE
        while (acknowledged < reached && performance.now() < deadline) await save()
        const isOpened = async () =>
          (await standingOf({ sql, except })).whole === PLANS && (await waitingJobs(sql)) === 0
        while (!(await isOpened()) && performance.now() < deadline) await pause()
        const { body: after } = await ask('GET', form, token)
        expect({ acknowledged, value: after.indicators[0].current.value }).toEqual({
          acknowledged: reached,
          value: reached - 1 + 0.25,
        })
        expect(await standingOf({ sql, except })).toEqual({ whole: PLANS, none: 0, between: 0 })
        expect(await waitingJobs(sql)).toBe(0)
        await sql.end()
        await app.stop()
        await again.release()
      } finally {
        await app.stop()
        way.close()
      }
    },
    10 * MINUTE,
  )
})
