import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  chownSync,
} from 'node:fs'
import { join } from 'node:path'
import { EXIT } from '../exit-codes.mjs'
import { Failure } from '../failure.mjs'
import { runProcess } from '../processes.mjs'
import { asAccount, giveTo } from './account.mjs'

/** The one role of an embedded server. */
export const SUPERUSER = 'sauro'

const HALF_MADE = 'pg.new-'

/**
 * Makes the data directory where there is none, under another name until it is whole.
 * @param {object} where
 * @param {string} where.dataDir
 * @param {string} where.cluster the data directory
 * @param {string} where.passwordFile
 * @param {{ initdb: string, major: string }} where.binaries
 * @param {import('./account.mjs').Account} [where.account]
 * @param {boolean} [where.isThrowaway] spares waiting for the disk
 * @returns {Promise<void>} throws a Failure
 */
export const prepareCluster = async ({ dataDir, cluster, passwordFile, binaries, account, isThrowaway }) => {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(HALF_MADE)) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
  if (existsSync(join(cluster, 'PG_VERSION'))) return requireSameVersion(cluster, binaries.major)
  removeIfEmpty(cluster)
  const half = join(dataDir, `${HALF_MADE}${process.pid}`)
  mkdirSync(half, { mode: 0o700 })
  giveTo(half, account)
  if (account) chownSync(passwordFile, account.uid, account.gid)
  const { code, text } = await runProcess({
    command: binaries.initdb,
    args: [
      `--pgdata=${half}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=icu',
      '--icu-locale=vi-VN',
      ...(isThrowaway ? ['--no-sync'] : []),
    ],
    cwd: half,
    env: postgresEnvironment(),
    ...asAccount(account),
  })
  if (code !== 0) throw new Failure(EXIT.database, 'initdb_failed', { folder: cluster }, text)
  renameSync(half, cluster)
}

/** Nothing of the caller's: its PG* variables, language and library paths are not meant for this server. */
export const postgresEnvironment = () => ({ PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' })

const requireSameVersion = (cluster, major) => {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found !== major) throw new Failure(EXIT.database, 'postgres_version', { folder: cluster, found, major })
}

const removeIfEmpty = (folder) => {
  if (!existsSync(folder)) return
  if (readdirSync(folder).length > 0) throw new Failure(EXIT.folder, 'folder_not_a_cluster', { folder })
  rmdirSync(folder)
}
