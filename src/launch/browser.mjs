import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'
import { runProcess } from './processes.mjs'
import { ROOT } from './settings.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PACKAGES = ['chromium', 'fonts-noto-core']

const SHOW_A_PAGE = `
  import { chromium } from 'playwright-core'
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH })
  const page = await browser.newPage()
  await page.goto('data:text/html,<p>6</p>')
  process.exitCode = (await page.textContent('p')) === '6' ? 0 : 1
  await browser.close()
`

/**
 * Finds a browser that runs, or installs one: CHROMIUM_PATH, the system's, the one of the npm package, apt as root.
 * @param {(key: string, params: Record<string, string>) => void} note told which one it is
 * @returns {Promise<NodeJS.ProcessEnv>} CHROMIUM_PATH, and LD_LIBRARY_PATH where it brings its libraries along; throws a Failure
 */
export const findBrowser = async (note) => {
  const found = process.env.CHROMIUM_PATH
    ? await named()
    : ((await inSystem()) ?? (await inPackage()) ?? (await install()))
  if (!found) throw new Failure(EXIT.browser, 'browser_missing')
  note('browser_found', { path: found.CHROMIUM_PATH })
  return found
}

const named = async () => {
  const path = process.env.CHROMIUM_PATH
  if (!(await runs({ CHROMIUM_PATH: path })))
    throw new Failure(EXIT.browser, 'browser_does_not_run', { path })
  return { CHROMIUM_PATH: path }
}

const inSystem = () =>
  firstThatRuns(
    [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
      .flatMap((folder) => NAMES.map((name) => join(folder, name)))
      .map((path) => ({ CHROMIUM_PATH: path })),
  )

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
  const found = await firstThatRuns([alone, withLibraries])
  // What an interrupted unpacking left would otherwise be taken for the browser for ever.
  if (!found) rmSync(folder, { recursive: true, force: true })
  return found
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

/** Shows a page the way the tests will, for a browser may print its version and still lack what it needs to start. */
const runs = async (browser) => {
  if (!existsSync(browser.CHROMIUM_PATH)) return false
  const { code } = await runProcess({
    command: process.execPath,
    args: ['--input-type=module', '-e', SHOW_A_PAGE],
    cwd: ROOT,
    env: { ...process.env, ...browser },
    timeoutMs: 60_000,
  })
  return code === 0
}

const firstThatRuns = async (browsers) => {
  for (const browser of browsers) if (await runs(browser)) return browser
  return undefined
}
