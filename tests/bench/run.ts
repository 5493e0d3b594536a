import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { createTestDatabase, demoTemplate, run } from '../support/database.mjs'
import { startServer } from '../support/server.mjs'
import { crowdsOf } from './crowds'
import { filesOf } from './files'
import { form } from './lines/form'
import { inbox } from './lines/inbox'
import { list } from './lines/list'
import { opening } from './lines/opening'
import { rollup } from './lines/rollup'
import { save } from './lines/save'
import { measure } from './measure'
import { print, type Piled } from './print'
import { inboxTabs } from '@/services/report/readInbox'
import { holderKey } from '@/domain/approval/holderKey'
import { countStatements } from '../support/countStatements'
import { race } from './race'
import { rush } from './rush'
import { measureReads } from './reads'
import type { Ask, Line, Measured } from './types'
import { loadSlots } from './slots'
import { loadWorld, PEOPLE, playWorld, type World } from './world'

const isJson = process.argv.includes('--json')
const say = (text: string): boolean => process.stderr.write(`${text}\n`)

const main = async (): Promise<void> => {
  const started = performance.now()
  const database = await createTestDatabase({ name: 'bench', template: await demoTemplate() })
  const sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  const endings: (() => unknown)[] = [database.drop, () => sql.end()]
  try {
    say('Loading the country …')
    const { officialValues } = await loadWorld({ sql, databaseUrl: database.url, say })
    say('Starting the server …')
    const server = await startServer({ name: 'bench', databaseUrl: database.url, withWorker: false })
    endings.push(server.stop)
    const inProcess = await openInProcess({ url: server.url, databaseUrl: database.url })
    const { askInProcess, askOverHttp } = await import('./asks')
    const alone = askOverHttp({ url: server.url, connections: 1, staysOpen: true })
    const together = askOverHttp({ url: server.url, connections: PEOPLE, staysOpen: false })
    endings.push(alone.close, together.close)
    const asks = { http: alone.ask, process: askInProcess({ config: inProcess.config, url: server.url }) }
    say('Opening months, submitting reports …')
    const world = await playWorld({ sql, ask: alone.ask, secret: inProcess.secret })
    // The server's own housekeeping comes to new rows within a minute; until then their statements are planned badly.
    await sql.query('vacuum (analyze)')
    const lines: Measured[] = []
    for (const line of linesOf(world)) {
      say(`Measuring ${line.name} …`)
      lines.push(await measure({ line, asks, sql }))
    }
    say('Making files …')
    const files = await filesOf({ world, ask: alone.ask })
    say('50 people at once …')
    const crowds = await crowdsOf(world, together.ask)
    const raced = await race({ ask: together.ask, tokens: world.focals, report: world.raced })
    say('200 reports, 20 people …')
    const reports = await world.pile(200)
    const rushed = await rush({ ask: together.ask, tokens: world.focals.slice(0, 20), reports })
    say('A million decisions …')
    const piled = await pileUp({ sql, asks, world })
    say('Reading files …')
    const reads = await measureReads()
    const results = {
      officialValues,
      lines,
      files,
      crowds,
      race: raced,
      rush: rushed,
      piled,
      reads,
      seconds: (performance.now() - started) / 1000,
    }
    process.stdout.write(`${isJson ? JSON.stringify(results) : print(results)}\n`)
  } finally {
    for (const end of endings.reverse()) await end()
  }
}

/** The inbox of a province behind a million decisions: how long it takes, and with how many statements before and after. */
const pileUp = async ({
  sql,
  asks,
  world,
}: {
  sql: pg.Client
  asks: Record<'http' | 'process', Ask>
  world: World
}): Promise<Piled> => {
  const token = world.province
  const statements = async (): Promise<number[]> => {
    const counts: number[] = []
    for (const tab of inboxTabs) {
      const path = `/api/inbox?tab=${tab}`
      const counted = await countStatements(() => asks.process({ method: 'GET', path, token }))
      counts.push(counted.statements.length)
    }
    return counts
  }
  await statements()
  const before = await statements()
  const { closed, open } = await loadSlots(sql)
  const keys = [holderKey({ role: 'province_officer', organisation: world.place.province })]
  const line = await measure({
    line: inbox({ token, keys, items: 200, among: ` among ${open}` }),
    asks,
    sql,
  })
  const after = await statements()
  return { closed, open, line, before, after, isWithin: before.join() === after.join() }
}

const openInProcess = async ({ url, databaseUrl }: { url: string; databaseUrl: string }) => {
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    SERVER_URL: url,
    SAURO_DATA: mkdtempSync(join(run().folder ?? tmpdir(), 'bench-')),
    LOG_LEVEL: 'fatal',
  })
  const config = await (await import('@payload-config')).default
  const { getPayload } = await import('payload')
  const { secret } = await getPayload({ config })
  return { config, secret }
}

const linesOf = (world: World): Line[] => {
  const { officer, focal, province, admin, drafted, place } = world
  const months = (from: number) => Array.from({ length: 16 }, (_, index) => monthAfter(from + index * 3))
  const catalogue = `catalogue=${place.catalogue}`
  return [
    form({ name: 'form of 82 rows', token: officer, report: drafted.http.id }),
    save({ token: officer, reports: drafted }),
    list({ name: "list of a commune's reports", token: focal, reach: `commune_id = '${place.commune}'` }),
    list({
      name: "list of a province's reports",
      token: province,
      reach: `province_id = '${place.province}' and reached_province`,
    }),
    inbox({ token: focal, keys: world.focalKeys, items: world.waiting }),
    rollup({
      name: 'roll-up, indicator-month, country',
      token: admin,
      query: `period=2025-05&${catalogue}`,
      where: `r.period_key = '2025-05' and i.catalogue_id = $1`,
      values: [place.catalogue],
    }),
    rollup({
      name: 'roll-up, indicator-month, province',
      token: province,
      query: `period=2025-05&${catalogue}`,
      where: `r.period_key = '2025-05' and i.catalogue_id = $1 and r.province_id = $2 and i.province_id = $2`,
      values: [place.catalogue, place.province],
    }),
    rollup({
      name: 'roll-up, province-month',
      token: province,
      query: 'period=2025-05',
      where: `r.period_key = '2025-05' and r.province_id = $1 and i.province_id = $1`,
      values: [place.province],
    }),
    opening({
      token: admin,
      plan: world.other,
      months: { http: months(0), process: months(1), bare: months(2) },
    }),
  ]
}

const monthAfter = (index: number): string =>
  `${2028 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

await main().then(
  () => process.exit(0),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exit(1)
  },
)
