import { accountsTable } from '../accounts-table.mjs'
import { isDemoDatabase, seedDemo } from '../application.mjs'
import { stayUntilStopped } from '../lifecycle.mjs'
import { say } from '../messages.mjs'
import { migrateInStage, prepareDatabase, prepareEnvironment, preparePlace } from '../prepared.mjs'
import { serverCommand, startAttached, startWorker } from '../services.mjs'
import { readSettings } from '../settings.mjs'
import { print, stage } from '../stage.mjs'

/** The application with its sources watched; a database that holds no demo is developed on as it is. */
export const main = async () => {
  const settings = readSettings({ env: process.env, cwd: process.cwd() })
  const { dataDir, host, port } = settings
  await preparePlace(settings, 'dev')
  const { databaseUrl, endings } = await stage('stage_database', (note) => prepareDatabase(settings, note))
  const env = prepareEnvironment({ settings, databaseUrl, mode: 'development' })
  const isDemo = await stage('stage_demo_check', async (note) => {
    const answer = await isDemoDatabase(env)
    if (!answer) note('data_kept')
    return answer
  })
  await migrateInStage(env)
  if (isDemo)
    for (const line of accountsTable(await stage('stage_demo_data', () => seedDemo(env)))) print(line)
  const worker = await stage('stage_worker', () => startWorker({ env, dataDir }))
  print(say('how_to_stop'))
  const server = startAttached({ name: 'server', env, ...serverCommand({ mode: 'dev', host, port }) })
  await stayUntilStopped([...endings, server.ended, worker.ended])
}
