import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { prepareFolder } from '../../src/launch/folder.mjs'
import { findFreePort } from '../../src/launch/ports.mjs'
import * as services from '../../src/launch/services.mjs'
import { applicationEnvironment, readSettings } from '../../src/launch/settings.mjs'
import { createTestDatabase, demoTemplate, run } from './database.mjs'

/**
 * Starts the built application and a worker on a copy of the demo, as `npm run demo` does.
 * @param {object} options
 * @param {string} options.name of the database and the folder, for whoever looks
 * @param {string} [options.databaseUrl] with dataDir: goes on where an earlier server was stopped or killed
 * @param {string} [options.dataDir]
 * @param {boolean} [options.withWorker] true unless said otherwise
 * @param {NodeJS.ProcessEnv} [options.env] what differs from the usual environment
 * @returns the place, and per program its process id, `kill9()` (at once, with all it started) and `stop()`
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
  }
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
