import { join } from 'node:path'
import { migrate } from './application.mjs'
import { installDependencies } from './dependencies.mjs'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'
import { prepareFolder } from './folder.mjs'
import { keptSecret } from './kept-secret.mjs'
import { onClose } from './lifecycle.mjs'
import { tryLock } from './lock.mjs'
import { requireFreePort } from './ports.mjs'
import { postgresAccount, requireEntrance } from './postgres/account.mjs'
import { startPostgres } from './postgres/embedded.mjs'
import { createDatabase, requireDatabase } from './postgres/query.mjs'
import { applicationEnvironment, withDatabase } from './settings.mjs'
import { stage } from './stage.mjs'

const DATABASE = 'sauro'

/** The first stages of every command that serves: what can be refused in an instant comes before what takes minutes. */
export const preparePlace = async (settings, command) => {
  await stage('stage_node', (note) => note('version', { version: process.versions.node }))
  await stage('stage_folder', (note) => {
    note('path', { path: settings.dataDir })
    prepareFolder(settings.dataDir)
    if (!settings.databaseUrl) requireEntrance(settings.dataDir, postgresAccount(settings.dataDir))
    holdFolder(settings, command)
  })
  await stage('stage_port', (note) => {
    note('port', { port: settings.port })
    return requireFreePort(settings)
  })
  await stage('stage_dependencies', installDependencies)
}

/**
 * Reaches the database that DATABASE_URL names, else starts the embedded one.
 * @param {import('./settings.mjs').Settings} settings
 * @param {(key: string, params?: Record<string, string>) => void} note
 * @returns {Promise<{ databaseUrl: string, endings: Promise<{ name: string, log: string }>[] }>} throws a Failure
 */
export const prepareDatabase = async (settings, note) => {
  if (settings.databaseUrl) {
    note('database_given')
    await requireDatabase(settings.databaseUrl)
    return { databaseUrl: settings.databaseUrl, endings: [] }
  }
  const server = await startPostgres({ dataDir: settings.dataDir })
  if (server.wasRunning) note('already_running')
  await createDatabase({ server: server.url, name: DATABASE })
  return { databaseUrl: withDatabase(server.url, DATABASE), endings: [server.ended] }
}

/** The environment of the application's programs, with a secret of the data folder where none is given. */
export const prepareEnvironment = ({ settings, databaseUrl, mode }) =>
  applicationEnvironment({
    settings,
    databaseUrl,
    mode,
    secret: settings.secret ?? keptSecret(join(settings.dataDir, 'secret')),
  })

/** Migrates in a stage that tells how many there were. */
export const migrateInStage = (env) =>
  stage('stage_migrate', async (note) => note('migrations_applied', { count: await migrate(env) }))

const holdFolder = ({ dataDir, serverUrl }, command) => {
  const lock = tryLock(join(dataDir, 'launcher.lock'), { command, url: serverUrl })
  if ('release' in lock) return onClose(lock.release)
  const { pid, command: other, url } = lock.holder
  throw new Failure(EXIT.busy, 'folder_in_use', { folder: dataDir, pid, command: other, url })
}
