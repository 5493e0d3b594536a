import { applicationCommand, requireDemoDatabase } from '../application.mjs'
import { installDependencies } from '../dependencies.mjs'
import { prepareFolder } from '../folder.mjs'
import { migrateInStage, prepareDatabase, prepareEnvironment } from '../prepared.mjs'
import { runProcess } from '../processes.mjs'
import { OFFLINE_ENVIRONMENT, readSettings } from '../settings.mjs'
import { stage, writeStagesTo } from '../stage.mjs'

/** The operator's tool: standard output is its own, so the stages are told on standard error. */
export const main = async (args) => {
  writeStagesTo(process.stderr)
  await stage('stage_dependencies', installDependencies)
  const env = needsDatabase(args)
    ? await environmentWithDatabase(args)
    : { ...process.env, ...OFFLINE_ENVIRONMENT }
  const { code } = await runProcess({
    ...applicationCommand('src/cli/sauro.ts', args),
    env,
    input: 'inherit',
    output: 'inherit',
  })
  return code
}

/**
 * @param {string[]} args
 * @returns {boolean} whether the command reads or writes the database; help and a trial import do not
 */
export const needsDatabase = (args) => {
  const [command] = args
  if (!command || command === 'help' || args.includes('--help') || args.includes('-h')) return false
  return !(command === 'import' && args.includes('--dry-run'))
}

const environmentWithDatabase = async ([command]) => {
  const settings = readSettings({ env: process.env, cwd: process.cwd() })
  prepareFolder(settings.dataDir)
  const { databaseUrl } = await stage('stage_database', (note) => prepareDatabase(settings, note))
  const env = prepareEnvironment({ settings, databaseUrl })
  if (command === 'bench') {
    await stage('stage_demo_check', () => requireDemoDatabase(env))
    await migrateInStage(env)
  }
  return env
}
