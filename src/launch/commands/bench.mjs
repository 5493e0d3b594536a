import { applicationCommand } from '../application.mjs'
import { installDependencies } from '../dependencies.mjs'
import { buildIfStale } from '../fresh-build.mjs'
import { runProcess } from '../processes.mjs'
import { readSettings } from '../settings.mjs'
import { stage } from '../stage.mjs'
import { throwawayDatabase, throwawayFolder } from '../throwaway.mjs'

/**
 * Measures the built application against bare SQL on a database of its own; `mutants` plants faults into the approval
 * ladder instead and says which its unit tests catch.
 */
export const main = async (args) => {
  if (args[0] === 'mutants') return plantFaults(args.slice(1))
  const settings = readSettings({ env: process.env, cwd: process.cwd() })
  const folder = throwawayFolder()
  await stage('stage_dependencies', installDependencies)
  const database = await stage('stage_test_database', () => throwawayDatabase({ settings, folder }))
  await stage('stage_build', buildIfStale)
  const { code } = await runProcess({
    ...applicationCommand('tests/bench/run.ts', args),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      SAURO_DATA: folder,
      ...database,
    },
    output: 'inherit',
  })
  return code
}

const plantFaults = async (args) => {
  await stage('stage_dependencies', installDependencies)
  const { code } = await runProcess({
    ...applicationCommand('tests/bench/mutants/run.ts', args),
    env: process.env,
    output: 'inherit',
  })
  return code
}
