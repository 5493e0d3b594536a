import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'
import { runProcess } from './processes.mjs'
import { ROOT } from './settings.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PACKAGES = ['chromium', 'fonts-noto-core']

/**
 * Finds a browser that runs, or installs one: CHROMIUM_PATH, the system's, the one of the npm package, apt as root.
 * @param {(key: string, params: Record<string, string>) => void} note told which one it is
 * @returns {Promise<NodeJS.ProcessEnv>} CHROMIUM_PATH, and LD_LIBRARY_PATH where it brings its libraries along; throws a Failure
 */
export const findBrowser = async (note) => {
  const found = process.env.CHROMIUM_PATH ? named() : (inSystem() ?? (await inPackage()) ?? (await install()))
  if (!found) throw new Failure(EXIT.browser, 'browser_missing')
  note('browser_found', { path: found.CHROMIUM_PATH })
  return found
}

const named = () => {
  const path = process.env.CHROMIUM_PATH
  if (!runs({ CHROMIUM_PATH: path })) throw new Failure(EXIT.browser, 'browser_does_not_run', { path })
  return { CHROMIUM_PATH: path }
}

const inSystem = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .concat('/usr/bin')
    .flatMap((folder) => NAMES.map((name) => ({ CHROMIUM_PATH: join(folder, name) })))
    .find(runs)

/** The package unpacks into the temporary folder, where another user's could lie, so it is given one of the checkout. */
const inPackage = async () => {
  const folder = join(ROOT, '.cache', 'chromium')
  mkdirSync(folder, { recursive: true })
  await runProcess({
    command: process.execPath,
    args: ['-e', "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())"],
    cwd: ROOT,
    // The second variable has it unpack the libraries of a browser as well, for a system without them.
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  })
  const alone = { CHROMIUM_PATH: join(folder, 'chromium') }
  const withLibraries = { ...alone, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
  return [alone, withLibraries].find(runs)
}

const install = async () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const script = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`
  await runProcess({
    command: '/bin/sh',
    args: ['-c', script],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    output: ['ignore', 'inherit'],
  })
  return inSystem()
}

/** Shows a page, for a browser may print its version and still lack what it needs to start. */
const runs = ({ CHROMIUM_PATH: path, ...libraries }) => {
  if (!existsSync(path)) return false
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--dump-dom']
  const { status, stdout } = spawnSync(path, [...flags, 'data:text/html,<p>6</p>'], {
    encoding: 'utf8',
    env: { ...process.env, ...libraries },
    timeout: 60_000,
  })
  return status === 0 && stdout.includes('<p>6</p>')
}
