import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { applicationCommand } from '../../src/launch/application.mjs'
import { createDatabase } from '../../src/launch/postgres/query.mjs'
import { runProcess } from '../../src/launch/processes.mjs'
import { applicationEnvironment, readSettings, withDatabase } from '../../src/launch/settings.mjs'
import { run } from './database.mjs'

/** A database without anything in it, and a folder of its own. */
export const emptyPlace = async ({ name }: { name: string }): Promise<{ url: string; dataDir: string }> => {
  const { server, prefix, folder } = run()
  const dataDir = mkdtempSync(join(folder!, `${name}-`))
  const database = `${prefix}${name}_${createHash('sha1').update(dataDir).digest('hex').slice(0, 8)}`
  await createDatabase({ server, name: database })
  return { url: withDatabase(server, database), dataDir }
}

/** Asks a database on a connection of its own. */
export const askDatabase = async <Row = Record<string, any>>(url: string, text: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** What every table of a database holds, by name: how many rows, and one sum over all of them in whatever order. */
export const contentsOf = async (url: string): Promise<Record<string, string>> => {
  const tables = await askDatabase<{ name: string }>(
    url,
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1`,
  )
  const each = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '-') as sum from ${name} t`,
  )
  const rows = await askDatabase<{ name: string; sum: string }>(url, each.join(' union all '))
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]))
}

/** Every file below a folder with the sum of its content; hidden ones left out. */
export const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.startsWith('.') && statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  )

/** Runs the operators' command on an installation. */
export const sauro = (place: { url: string; dataDir: string }, args: string[]) => {
  const settings = readSettings({
    env: { ...process.env, SAURO_DATA: place.dataDir },
    cwd: place.dataDir,
  })
  const env = applicationEnvironment({ settings, databaseUrl: place.url, secret: run().secret! })
  return runProcess({ ...applicationCommand('src/cli/sauro.ts', args), env })
}
