import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from './application.mjs'
import { onClose } from './lifecycle.mjs'
import { startPostgres } from './postgres/embedded.mjs'
import { createDatabase, queryDatabase, requireDatabase } from './postgres/query.mjs'
import { isAlive } from './process-identity.mjs'
import { applicationEnvironment, withDatabase } from './settings.mjs'

const FOLDER = 'sauro-test-'

/**
 * A folder for one run, gone when the launcher ends; what a killed run left is removed as well.
 * @returns {string}
 */
export const throwawayFolder = () => {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^sauro-test-(\d+)-/.exec(name)?.[1])
    if (pid && !isAlive(pid)) removeIfOurs(join(tmpdir(), name))
  }
  const folder = mkdtempSync(join(tmpdir(), `${FOLDER}${process.pid}-`))
  chmodSync(folder, 0o755)
  onClose(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * A server for one run with a migrated database to copy from: an embedded one that is thrown away, or the one of
 * DATABASE_URL, on which everything gets a name of this run and is dropped at its end.
 * @param {{ settings: import('./settings.mjs').Settings, folder: string }} run
 * @returns {Promise<NodeJS.ProcessEnv>} what tests/support reads: TEST_DATABASE_URL_BASE (a url without database name),
 *   TEST_TEMPLATE, TEST_DATABASE_PREFIX (of every name that is made), TEST_FOLDER, PAYLOAD_SECRET
 */
export const throwawayDatabase = async ({ settings, folder }) => {
  const { server, prefix } = settings.databaseUrl
    ? await borrowServer(settings.databaseUrl)
    : await startOwnServer(folder)
  const template = `${prefix}template`
  await createDatabase({ server, name: template })
  const secret = randomBytes(32).toString('hex')
  const databaseUrl = withDatabase(server, template)
  const place = { ...settings, dataDir: join(folder, 'template') }
  mkdirSync(place.dataDir)
  await migrate(applicationEnvironment({ settings: place, databaseUrl, secret }))
  return {
    TEST_DATABASE_URL_BASE: withDatabase(server, '').replace(/\/$/, ''),
    TEST_TEMPLATE: template,
    TEST_DATABASE_PREFIX: prefix,
    TEST_FOLDER: folder,
    PAYLOAD_SECRET: secret,
  }
}

const startOwnServer = async (folder) => {
  const { url } = await startPostgres({ dataDir: folder, isThrowaway: true })
  return { server: url, prefix: 'sauro_' }
}

const borrowServer = async (server) => {
  await requireDatabase(server)
  const prefix = `sauro_test_${process.pid}_`
  onClose(async () => {
    const rows = await queryDatabase(
      server,
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    )
    for (const { datname } of rows)
      await queryDatabase(server, `drop database if exists "${datname}" with (force)`)
  })
  return { server, prefix }
}

const removeIfOurs = (folder) => {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error
  }
}
