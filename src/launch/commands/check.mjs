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

/** The longest first, so that the last to end is a short one. */
const CHECKS = {
  stage_types: tool('typescript/bin/tsc', '--noEmit'),
  stage_format: tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  stage_lint: tool('eslint/bin/eslint.js', '--max-warnings=0', '.'),
  stage_generated: applicationCommand('src/cli/checkGenerated.ts'),
  stage_house: tool(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.mjs',
    'src',
  ),
}

/** Each program keeps one core busy. */
const AT_ONCE = 2

/** What can be seen without running the application. Every check is done, also after one has failed. */
export const main = async () => {
  await stage('stage_dependencies', installDependencies)
  const waiting = Object.entries(CHECKS)
  let failed = 0
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [key, program] = next
      try {
        await stage(key, () => check(program))
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        process.stderr.write(`${error.details.trimEnd()}\n`)
        failed += 1
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  if (failed > 0) throw new Failure(EXIT.failed, 'checks_failed', { failed })
}

const check = async (program) => {
  const { code, text } = await runProcess({ ...program, env: { ...process.env, ...OFFLINE_ENVIRONMENT } })
  if (code !== 0) throw new Failure(EXIT.failed, 'check_failed', {}, text)
}
