import { accountsTable } from '../accounts-table.mjs'
import { requireDemoDatabase, seedDemo } from '../application.mjs'
import { buildIfStale } from '../fresh-build.mjs'
import { stayUntilStopped } from '../lifecycle.mjs'
import { say } from '../messages.mjs'
import { migrateInStage, prepareDatabase, prepareEnvironment, preparePlace } from '../prepared.mjs'
import { startServer, startWorker } from '../services.mjs'
import { readSettings } from '../settings.mjs'
import { print, stage } from '../stage.mjs'

/** Everything a newcomer needs, from a bare clone to a server with people in it; stays until it is stopped. */
export const main = async () => {
  const settings = readSettings({ env: process.env, cwd: process.cwd() })
  const { dataDir, port } = settings
  await preparePlace(settings, 'demo')
  const { databaseUrl, endings } = await stage('stage_database', (note) => prepareDatabase(settings, note))
  const env = prepareEnvironment({ settings, databaseUrl })
  await stage('stage_demo_check', () => requireDemoDatabase(env))
  await migrateInStage(env)
  const accounts = await stage('stage_demo_data', () => seedDemo(env))
  await stage('stage_build', buildIfStale)
  const server = await stage('stage_server', () => startServer({ env, dataDir }))
  const worker = await stage('stage_worker', () => startWorker({ env, dataDir }))
  print('')
  for (const line of accountsTable(accounts)) print(line)
  print('')
  print(say('addresses', { first: `http://localhost:${port}`, second: `http://127.0.0.1:${port}` }))
  print(say('how_to_stop'))
  await stayUntilStopped([...endings, server.ended, worker.ended])
}
