import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withCheckoutLock } from './dependencies.mjs'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'
import { runProcess } from './processes.mjs'
import { OFFLINE_ENVIRONMENT, ROOT } from './settings.mjs'

const INPUTS = [
  'migrations',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'payload.config.ts',
  'public',
  'src',
  'tsconfig.json',
]
/** Runs before or beside the built server and is no part of it. */
const OUTSIDE = ['src/launch', 'src/cli']
const STAMP = join('.next', 'sauro-build')
const TIMEOUT_MS = 15 * 60_000

/**
 * A figure that changes whenever the build would.
 * @param {string} root of the checkout
 * @returns {string}
 */
export const fingerprintSources = (root) => {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  for (const file of INPUTS.flatMap((input) => filesBelow(root, input))) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/**
 * Builds the application when its sources have changed since the last build.
 * @param {(key: string) => void} note told 'already_there' when there is nothing to do
 * @returns {Promise<void>} throws a Failure with the compiler's own words
 */
export const buildIfStale = async (note) => {
  if (isFresh()) return note('already_there')
  await withCheckoutLock(async () => {
    if (!isFresh()) await build()
  })
}

const isFresh = () => readStamp() === fingerprintSources(ROOT)

const build = async () => {
  const fingerprint = fingerprintSources(ROOT)
  rmSync(join(ROOT, STAMP), { force: true })
  const { code, text, isTimeout } = await runProcess({
    command: process.execPath,
    args: [join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    cwd: ROOT,
    env: { ...process.env, ...OFFLINE_ENVIRONMENT },
    timeoutMs: TIMEOUT_MS,
  })
  if (isTimeout) throw new Failure(EXIT.failed, 'build_timeout', { minutes: TIMEOUT_MS / 60_000 }, text)
  if (code !== 0) throw new Failure(EXIT.failed, 'build_failed', { code }, text)
  writeFileSync(join(ROOT, STAMP), fingerprint)
}

const filesBelow = (root, path) => {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stat || OUTSIDE.includes(path)) return []
  if (stat.isFile()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`))
}

const readStamp = () => {
  try {
    return readFileSync(join(ROOT, STAMP), 'utf8')
  } catch {
    return undefined
  }
}
