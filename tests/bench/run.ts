import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { createTestDatabase, demoTemplate, run } from '../support/database.mjs'
import { startServer } from '../support/server.mjs'
import { carry } from './carry'
import { crowdsOf } from './crowds'
import { filesOf } from './files'
import { measure } from './measure'
import { namedLines } from './namedLines'
import { pileUp } from './pileUp'
import { print, type Others } from './print'
import { race } from './race'
import { rush } from './rush'
import { measureReads } from './reads'
import type { Ask, Measured } from './types'
import { loadWorld, PEOPLE, playWorld, type World } from './world'

const asked = process.argv.slice(2)
const isJson = asked.includes('--json')
const names = asked.filter((one) => !one.startsWith('--'))
const say = (text: string): boolean => process.stderr.write(`${text}\n`)

const main = async (): Promise<void> => {
  const linesOf = namedLines(names)
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
    const others =
      names.length > 0
        ? null
        : await measureOthers({
            sql,
            world,
            asks,
            together: together.ask,
            databaseUrl: database.url,
            dataDir: server.dataDir,
          })
    const seconds = (performance.now() - started) / 1000
    const results = { officialValues, lines, ...others, seconds }
    process.stdout.write(
      `${isJson ? JSON.stringify(results) : print({ officialValues, lines, others, seconds })}\n`,
    )
  } finally {
    for (const end of endings.reverse()) await end()
  }
}

type Opened = {
  sql: pg.Client
  world: World
  asks: Record<'http' | 'process', Ask>
  together: Ask
  databaseUrl: string
  dataDir: string
}

/** All that is measured beside the lines. */
const measureOthers = async ({
  sql,
  world,
  asks,
  together,
  databaseUrl,
  dataDir,
}: Opened): Promise<Others> => {
  say('Making files …')
  const files = await filesOf({ world, ask: asks.http })
  say('50 people at once …')
  const crowds = await crowdsOf(world, together)
  const raced = await race({ ask: together, tokens: world.focals, report: world.raced })
  say('200 reports, 20 people …')
  const reports = await world.pile(200)
  const rushed = await rush({ ask: together, tokens: world.focals.slice(0, 20), reports })
  say('Backing up the country …')
  const carried = await carry({ url: databaseUrl, dataDir })
  say('A million decisions …')
  const piled = await pileUp({ sql, asks, world })
  say('Reading files …')
  return { files, crowds, race: raced, rush: rushed, carried, piled, reads: await measureReads() }
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

await main().then(
  () => process.exit(0),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exit(1)
  },
)
