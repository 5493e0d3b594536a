import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../browser.mjs'
import { installDependencies } from '../dependencies.mjs'
import { buildIfStale } from '../fresh-build.mjs'
import { report } from '../lifecycle.mjs'
import { say } from '../messages.mjs'
import { findOffice } from '../office.mjs'
import { readSettings } from '../settings.mjs'
import { print, stage } from '../stage.mjs'
import { chooseSuites } from '../suites.mjs'
import { runJest, runPlaywright } from '../test-runners.mjs'
import { throwawayDatabase, throwawayFolder } from '../throwaway.mjs'

/** Runs the suites with a database and a browser of their own; the last line tells how many tests passed and failed. */
export const main = async (args) => {
  const { suites, passed: rest } = chooseSuites(args)
  const settings = readSettings({ env: process.env, cwd: process.cwd() })
  const folder = throwawayFolder()
  const among = (...names) => suites.filter((suite) => names.includes(suite))
  const counts = []
  /** A suite that cannot be run is one failure, said in a sentence; the others still run. */
  const attempt = async (names, work) => {
    if (names.length === 0) return undefined
    try {
      return await work()
    } catch (error) {
      report(error)
      counts.push({ passed: 0, failed: names.length, empty: [] })
      return undefined
    }
  }

  const env = await attempt(suites, () =>
    prepare({ settings, folder, needsDatabase: suites.some((suite) => suite !== 'unit') }),
  )
  if (env) {
    const jest = (names, serially) =>
      attempt(names, async () => counts.push(await runJest({ names, serially, rest, env, folder })))
    await jest(among('unit', 'int'), false)
    // Beside each other: LibreOffice and the build each keep one core busy.
    const [isBuilt] = await Promise.all([
      attempt(among('server', 'e2e'), async () => {
        await stage('stage_build', buildIfStale)
        return true
      }),
      attempt(among('documents'), async () => {
        const office = await stage('stage_office', findOffice)
        const named = { names: ['documents'], serially: true, rest, env: { ...env, ...office }, folder }
        counts.push(await runJest(named))
      }),
    ])
    if (isBuilt) {
      // Beside each other: one waits for servers that it ends and starts, the other for pages, each with its own.
      await Promise.all([
        jest(among('server'), true),
        attempt(among('e2e'), async () => {
          const browser = await stage('stage_browser', findBrowser)
          counts.push(await runPlaywright({ rest, env: { ...env, ...browser }, folder }))
        }),
      ])
    }
  }

  for (const { empty } of counts)
    for (const suite of empty) print(`✗ ${say('suite_without_tests', { suite })}`)
  const total = (key) => counts.reduce((sum, count) => sum + count[key], 0)
  print(`${total('passed')} passed, ${total('failed')} failed`)
  return total('failed') === 0 ? 0 : 1
}

const prepare = async ({ settings, folder, needsDatabase }) => {
  await stage('stage_node', (note) => note('version', { version: process.versions.node }))
  await stage('stage_dependencies', installDependencies)
  const database = needsDatabase
    ? await stage('stage_test_database', () => throwawayDatabase({ settings, folder }))
    : {}
  const dataDir = join(folder, 'data')
  mkdirSync(dataDir)
  const { DATABASE_URL: _mine, ...inherited } = process.env
  return {
    ...inherited,
    NODE_ENV: 'test',
    NEXT_TELEMETRY_DISABLED: '1',
    SAURO_DATA: dataDir,
    SERVER_URL: 'http://localhost:3000',
    ...database,
  }
}
