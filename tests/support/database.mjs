import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { seedDemo } from '../../src/launch/application.mjs'
import { withLock } from '../../src/launch/lock.mjs'
import { createDatabase, queryDatabase } from '../../src/launch/postgres/query.mjs'
import { applicationEnvironment, readSettings, withDatabase } from '../../src/launch/settings.mjs'

/**
 * Copies the migrated database of this test run.
 * @param {{ name: string, template?: string }} options name: for whoever looks at the server
 * @returns {Promise<{ name: string, url: string, drop: () => Promise<unknown> }>}
 */
export const createTestDatabase = async ({ name, template = run().template }) => {
  const { server, prefix } = run()
  const word = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 30)
  const database = `${prefix}${word}_${randomBytes(4).toString('hex')}`
  await createDatabase({ server, name: database, template })
  return {
    name: database,
    url: withDatabase(server, database),
    drop: () => queryDatabase(server, `drop database if exists "${database}" with (force)`),
  }
}

/**
 * A migrated database with the demo in it, to copy from; seeded once in a test run.
 * @returns {Promise<string>} its name
 */
export const demoTemplate = async () => {
  const { server, prefix, folder } = run()
  const name = `${prefix}demo_template`
  await withLock(join(folder, 'demo.lock'), async () => {
    const found = await queryDatabase(server, 'select 1 from pg_database where datname = $1', [name])
    if (found.length > 0) return
    const half = await createTestDatabase({ name: 'demo_half' })
    const settings = readSettings({ env: { SAURO_DATA: join(folder, 'data') }, cwd: folder })
    await seedDemo(applicationEnvironment({ settings, databaseUrl: half.url, secret: run().secret }))
    await queryDatabase(server, `alter database "${half.name}" rename to "${name}"`)
  })
  return name
}

/** What `npm test` tells its suites. */
export const run = () => {
  const {
    TEST_DATABASE_URL_BASE: base,
    TEST_TEMPLATE,
    TEST_DATABASE_PREFIX,
    TEST_FOLDER,
    PAYLOAD_SECRET,
  } = process.env
  if (!base) throw new Error('These tests need the database that `npm test` prepares.')
  return {
    server: withDatabase(base, 'postgres'),
    template: TEST_TEMPLATE,
    prefix: TEST_DATABASE_PREFIX,
    folder: TEST_FOLDER,
    secret: PAYLOAD_SECRET,
  }
}
