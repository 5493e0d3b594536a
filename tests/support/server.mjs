import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { applicationCommand } from '../../src/launch/application.mjs'
import { prepareFolder } from '../../src/launch/folder.mjs'
import { findFreePort } from '../../src/launch/ports.mjs'
import { runProcess } from '../../src/launch/processes.mjs'
import * as services from '../../src/launch/services.mjs'
import { applicationEnvironment, readSettings } from '../../src/launch/settings.mjs'
import { createTestDatabase, demoTemplate, run } from './database.mjs'

const DOCTOR_MS = 120_000

/**
 * Starts the built application and a worker on a copy of the demo, as `npm run demo` does.
 * @param {object} options
 * @param {string} options.name of the database and the folder, for whoever looks
 * @param {string} [options.databaseUrl] with dataDir: goes on where an earlier server was stopped or killed
 * @param {string} [options.dataDir]
 * @param {boolean} [options.withWorker] true unless said otherwise
 * @param {NodeJS.ProcessEnv} [options.env] what differs from the usual environment
 * @returns the place, and per program its process id, `kill9()` (at once, with all it started) and `stop()`; `lookOver()` of the database
 */
export const startServer = async ({ name, databaseUrl, dataDir, withWorker = true, env: special = {} }) => {
  const { folder, secret } = run()
  const place = dataDir ?? mkdtempSync(join(folder, `${name.replace(/[^\w-]+/g, '-')}-`))
  const database = databaseUrl ?? (await createTestDatabase({ name, template: await demoTemplate() })).url
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  prepareFolder(place)
  const outbox = join(place, 'outbox')
  mkdirSync(outbox, { recursive: true })

  const settings = readSettings({
    env: { PORT: String(port), SAURO_DATA: place, SERVER_URL: url },
    cwd: folder,
  })
  const env = { ...applicationEnvironment({ settings, databaseUrl: database, secret }), ...special }
  const server = await services.startServer({ env, dataDir: place })
  const worker = withWorker ? services.startWorker({ env, dataDir: place }) : undefined
  return {
    url,
    databaseUrl: database,
    dataDir: place,
    outbox,
    ...(await controlsOf(server)),
    worker: worker && (await controlsOf(worker)),
    stop: async () => {
      await Promise.all([worker?.stop(), server.stop()])
    },
    lookOver: () => lookOver(env),
  }
}

/**
 * What an operator's look at the installation says; throws where something is not well, as a record that is not whole.
 * @param {NodeJS.ProcessEnv} env of the application
 */
export const lookOver = async (env) => {
  const doctor = applicationCommand('src/cli/sauro.ts', ['doctor'])
  const { code, stdout, text } = await runProcess({ ...doctor, env, timeoutMs: DOCTOR_MS })
  if (code !== 0) throw new Error(`The installation is not well: ${stdout || text}`)
}

/**
 * Starts a worker alone on a database.
 * @param {{ name: string, databaseUrl: string, env?: NodeJS.ProcessEnv }} options
 * @returns its process id, `kill9()` and `stop()`
 */
export const startWorker = async ({ name, databaseUrl, env: special = {} }) => {
  const { folder, secret } = run()
  const place = mkdtempSync(join(folder, `${name.replace(/[^\w-]+/g, '-')}-`))
  prepareFolder(place)
  mkdirSync(join(place, 'outbox'), { recursive: true })
  const settings = readSettings({ env: { SAURO_DATA: place }, cwd: folder })
  const env = { ...applicationEnvironment({ settings, databaseUrl, secret }), ...special }
  return controlsOf(services.startWorker({ env, dataDir: place }))
}

const controlsOf = async (service) => ({
  pid: await service.programPid,
  kill9: service.kill,
  stop: service.stop,
})
