import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'
import { queryDatabase } from './postgres/query.mjs'
import { runProcess } from './processes.mjs'
import { ROOT } from './settings.mjs'

const TIMEOUT_MS = 10 * 60_000

/**
 * How Node runs a script of the application. Without the condition `production` a script that loads the Payload
 * configuration sometimes ends with code 0 having done nothing.
 * @param {string} script path in the checkout
 * @param {string[]} [args]
 */
export const applicationCommand = (script, args = []) => ({
  command: process.execPath,
  args: ['-C', 'production', '--import', 'tsx', join(ROOT, script), ...args],
  cwd: ROOT,
})

/**
 * Brings the database to the newest migration, and does not take the script's word for it.
 * @param {NodeJS.ProcessEnv} env of the application
 * @returns {Promise<number>} how many migrations the database has, old and new; throws a Failure
 */
export const migrate = async (env) => {
  const { code, stdout, text, isTimeout } = await runProcess({
    ...applicationCommand('src/cli/migrate.ts'),
    env,
    timeoutMs: TIMEOUT_MS,
  })
  if (code !== 0 || isTimeout) throw new Failure(EXIT.database, 'migrate_failed', { code }, text)
  const outcome = jsonLines(stdout).pop()
  if (!outcome) throw new Failure(EXIT.database, 'migrate_failed', { code }, text)
  const missing = await missingMigrations(env.DATABASE_URL)
  if (missing.length > 0)
    throw new Failure(EXIT.database, 'migrations_missing', { names: missing.join(', ') }, text)
  return outcome.applied
}

/**
 * Refuses a database that is neither empty nor marked as a demo.
 * @param {NodeJS.ProcessEnv} env of the application
 */
export const requireDemoDatabase = async (env) => {
  if (!(await isDemoDatabase(env))) throw new Failure(EXIT.notDemo, 'not_a_demo')
}

/**
 * @param {NodeJS.ProcessEnv} env of the application
 * @returns {Promise<boolean>} whether demo data may be written to the database
 */
export const isDemoDatabase = async (env) => {
  const { code, text } = await seed(env, ['--check'])
  if (code === EXIT.notDemo) return false
  if (code !== 0) throw new Failure(EXIT.database, 'demo_check_failed', { code }, text)
  return true
}

/**
 * @param {NodeJS.ProcessEnv} env of the application
 * @returns {Promise<Record<string, string>[]>} the accounts of the demo
 */
export const seedDemo = async (env) => {
  const { code, stdout, text } = await seed(env)
  if (code === EXIT.notDemo) throw new Failure(EXIT.notDemo, 'not_a_demo')
  if (code !== 0) throw new Failure(EXIT.failed, 'seed_failed', { code }, text)
  return jsonLines(stdout)
}

/**
 * @param {string} text
 * @returns {any[]} its lines that are JSON objects; a library may have written others between them
 */
export const jsonLines = (text) =>
  text.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return []
    try {
      return [JSON.parse(line)]
    } catch {
      return []
    }
  })

const seed = (env, args) =>
  runProcess({ ...applicationCommand('src/cli/seedDemo.ts', args), env, timeoutMs: TIMEOUT_MS })

const missingMigrations = async (databaseUrl) => {
  const wanted = readdirSync(join(ROOT, 'migrations'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
  const rows = await queryDatabase(databaseUrl, 'select name from payload_migrations')
  const applied = new Set(rows.map(({ name }) => name))
  return wanted.filter((name) => !applied.has(name))
}
