import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'
import { withLock } from './lock.mjs'
import { runProcess } from './processes.mjs'
import { ROOT } from './settings.mjs'

const TIMEOUT_MS = 20 * 60_000

/**
 * Whether node_modules is what the lock file asks for. npm keeps what it installed in a lock file of its own,
 * written last, so that an interrupted installation is not mistaken for a finished one.
 * @param {{ packages: Record<string, any> }} wanted package-lock.json
 * @param {{ packages: Record<string, any> } | undefined} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
export const isInstalled = (wanted, installed) => {
  if (!installed) return false
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '' || entry.link) return true
    const found = installed.packages[path]
    // An optional package may be for another machine than this one.
    if (!found) return entry.optional === true || entry.devOptional === true
    return found.version === entry.version && found.integrity === entry.integrity
  })
}

/**
 * Installs the dependencies when they are missing or the lock file has changed since.
 * @param {(key: string) => void} note told 'already_there' when there is nothing to do
 * @returns {Promise<void>} throws a Failure with npm's own words
 */
export const installDependencies = async (note) => {
  if (areCurrent()) return note('already_there')
  await withCheckoutLock(async () => {
    if (!areCurrent()) await install()
  })
}

/** Keeps launchers started side by side in one checkout from installing or building it at the same time. */
export const withCheckoutLock = async (work) => {
  const folder = join(ROOT, '.cache')
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new Failure(EXIT.folder, 'checkout_not_writable', { folder: ROOT, reason: error.code })
  }
  return withLock(join(folder, 'checkout.lock'), work)
}

const areCurrent = () => {
  const wanted = readJson(join(ROOT, 'package-lock.json'))
  if (!wanted) throw new Failure(EXIT.dependencies, 'lock_missing', { folder: ROOT })
  return isInstalled(wanted, readJson(join(ROOT, 'node_modules', '.package-lock.json')))
}

const install = async () => {
  // Without these words a NODE_ENV=production in the environment would leave out what builds and tests.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, text, isTimeout } = await runProcess({
    ...npmCommand(args),
    cwd: ROOT,
    env: { ...process.env, ...npmCache() },
    timeoutMs: TIMEOUT_MS,
  })
  if (isTimeout)
    throw new Failure(EXIT.dependencies, 'npm_ci_timeout', { minutes: TIMEOUT_MS / 60_000 }, text)
  if (code !== 0) throw new Failure(EXIT.dependencies, 'npm_ci_failed', { code }, text)
}

/** The npm that runs this script, else the one in PATH. */
const npmCommand = (args) => {
  const script = process.env.npm_execpath
  if (script && basename(script) === 'npm-cli.js')
    return { command: process.execPath, args: [script, ...args] }
  return { command: 'npm', args }
}

/** npm needs a cache it can write, and a system account such as nobody has no home. */
const npmCache = () => {
  if (process.env.npm_config_cache && isWritable(process.env.npm_config_cache)) return {}
  if (isWritable(join(homedir(), '.npm')) || isWritable(homedir())) return {}
  return { npm_config_cache: join(tmpdir(), `npm-cache-${process.getuid?.() ?? 'own'}`) }
}

const isWritable = (folder) => {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}
