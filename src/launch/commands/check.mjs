import { join } from 'node:path'
import { applicationCommand } from '../application.mjs'
import { installDependencies } from '../dependencies.mjs'
import { EXIT } from '../exit-codes.mjs'
import { Failure } from '../failure.mjs'
import { runProcess } from '../processes.mjs'
import { OFFLINE_ENVIRONMENT, ROOT } from '../settings.mjs'
import { stage } from '../stage.mjs'

const tool = (script, ...args) => ({
  command: process.execPath,
  args: [join(ROOT, 'node_modules', script), ...args],
  cwd: ROOT,
})

const CHECKS = {
  stage_format: tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  stage_lint: tool('eslint/bin/eslint.js', '--max-warnings=0', '.'),
  stage_types: tool('typescript/bin/tsc', '--noEmit'),
  stage_house: tool(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.mjs',
    'src',
  ),
  stage_generated: applicationCommand('src/cli/checkGenerated.ts'),
}

/** What can be seen without running the application. Every check is done, also after one has failed. */
export const main = async () => {
  await stage('stage_dependencies', installDependencies)
  let failed = 0
  for (const [key, program] of Object.entries(CHECKS)) {
    try {
      await stage(key, () => check(program))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      process.stderr.write(`${error.details.trimEnd()}\n`)
      failed += 1
    }
  }
  if (failed > 0) throw new Failure(EXIT.failed, 'checks_failed', { failed })
}

const check = async (program) => {
  const { code, text } = await runProcess({ ...program, env: { ...process.env, ...OFFLINE_ENVIRONMENT } })
  if (code !== 0) throw new Failure(EXIT.failed, 'check_failed', {}, text)
}
