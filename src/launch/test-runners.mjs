import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'
import { runProcess } from './processes.mjs'
import { ROOT } from './settings.mjs'
import { countJest, countPlaywright } from './suites.mjs'

const TIMEOUT_MS = 30 * 60_000

/**
 * Runs suites that are jest projects, showing jest's own report.
 * @param {{ names: string[], serially: boolean, rest: string[], env: NodeJS.ProcessEnv, folder: string }} run
 *   rest: flags (a value joined by =) and path patterns for jest; folder: for its machine-readable report
 * @returns {Promise<{ passed: number, failed: number, empty: string[] }>}
 */
export const runJest = async ({ names, serially, rest, env, folder }) => {
  const flags = rest.filter((arg) => arg.startsWith('-'))
  const patterns = rest.filter((arg) => !arg.startsWith('-'))
  const file = join(folder, `jest-${names.join('-')}.json`)
  const code = await runShown(names, {
    command: process.execPath,
    args: [
      '--experimental-vm-modules',
      '--no-warnings',
      join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
      ...['--config', join(ROOT, 'jest.config.mjs'), '--json', '--outputFile', file],
      // The database adapter never gives back one of its connections, and jest would wait for it.
      '--forceExit',
      ...(serially ? ['--runInBand'] : ['--maxWorkers', String(availableParallelism())]),
      ...['--selectProjects', ...names],
      ...flags,
      ...(patterns.length > 0 ? ['--', ...patterns] : []),
    ],
    env,
  })
  return distrust(code, countJest({ report: readReport(file), suites: names, root: ROOT }))
}

/**
 * Runs the browser suite.
 * @param {{ rest: string[], env: NodeJS.ProcessEnv, folder: string }} run
 * @returns {Promise<{ passed: number, failed: number, empty: string[] }>}
 */
export const runPlaywright = async ({ rest, env, folder }) => {
  const file = join(folder, 'playwright.json')
  const code = await runShown(['e2e'], {
    command: process.execPath,
    args: [
      join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js'),
      ...['test', '--config', join(ROOT, 'tests', 'e2e', 'playwright.config.ts'), '--reporter=list,json'],
      ...rest,
    ],
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  return distrust(code, countPlaywright({ report: readReport(file) }))
}

/** A runner that ends badly has failed, whatever it counted. */
const distrust = (code, counts) => ({
  ...counts,
  failed: code === 0 ? counts.failed : Math.max(1, counts.failed),
})

const runShown = async (names, spec) => {
  const { code, isTimeout } = await runProcess({
    ...spec,
    cwd: ROOT,
    output: 'inherit',
    timeoutMs: TIMEOUT_MS,
  })
  if (isTimeout) {
    throw new Failure(EXIT.failed, 'tests_timeout', {
      suites: names.join(', '),
      minutes: TIMEOUT_MS / 60_000,
    })
  }
  return code
}

const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}
