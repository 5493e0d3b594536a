import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EXIT } from '../exit-codes.mjs'
import { Failure } from '../failure.mjs'
import { keptSecret } from '../kept-secret.mjs'
import { onClose } from '../lifecycle.mjs'
import { withLock } from '../lock.mjs'
import { openLog } from '../log-file.mjs'
import { findFreePort } from '../ports.mjs'
import { isAlive } from '../process-identity.mjs'
import { startProcess } from '../processes.mjs'
import { asAccount, postgresAccount, requireEntrance } from './account.mjs'
import { findBinaries } from './binaries.mjs'
import { SUPERUSER, postgresEnvironment, prepareCluster } from './cluster.mjs'
import { isLeased, takeLease } from './leases.mjs'
import { findLiveServer, readPostmaster, stopServer } from './postmaster.mjs'

const ATTEMPTS = 5
const READY_MS = 120_000
const LOOK_EVERY_MS = 20
/** Safe from a crash of the server, not from one of the machine. */
const THROWAWAY = ['fsync=off', 'full_page_writes=off']

/**
 * Starts the embedded PostgreSQL of a data folder, or joins the one that already runs there. It is stopped by the
 * last process that uses it; one left by a launcher that was killed is taken over like any other.
 * @param {{ dataDir: string, isThrowaway?: boolean }} options a throw-away server trades safety for speed
 * @returns {Promise<{ url: string, pid: number, wasRunning: boolean, release: () => Promise<void>, ended: Promise<{ name: string, log: string }> }>}
 *   url is that of the maintenance database `postgres`; release is also done when the launcher ends. Throws a Failure
 */
export const startPostgres = async ({ dataDir, isThrowaway = false }) => {
  const leases = { folder: join(dataDir, 'pg.leases'), lock: join(dataDir, 'pg.lock') }
  const account = postgresAccount(dataDir)
  requireEntrance(dataDir, account)
  return withLock(leases.lock, async () => {
    const giveBack = takeLease(leases.folder)
    try {
      const server = await findOrBoot({ dataDir, isThrowaway, account, leases })
      const release = () =>
        withLock(leases.lock, async () => {
          forget()
          giveBack()
          if (!isLeased(leases.folder)) await stopServer(server.pid)
        })
      const forget = onClose(release)
      return { ...server, release }
    } catch (error) {
      giveBack()
      throw error
    }
  })
}

const findOrBoot = async ({ dataDir, isThrowaway, account, leases }) => {
  const cluster = join(dataDir, 'pg')
  const passwordFile = join(dataDir, 'pg.password')
  const password = keptSecret(passwordFile)
  const urlAt = (port) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`

  const live = await findLiveServer({ cluster, urlAt })
  if (live) return { url: urlAt(live.port), pid: live.pid, wasRunning: true, ended: new Promise(() => {}) }

  const binaries = findBinaries({ dataDir, account })
  await prepareCluster({ dataDir, cluster, passwordFile, binaries, account, isThrowaway })
  const log = openLog(join(dataDir, 'pg.log'))
  try {
    const { pid, port, exited } = await boot({ cluster, binaries, account, leases, log, isThrowaway })
    const ended = exited.then(() => ({ name: 'PostgreSQL', log: log.file }))
    return { url: urlAt(port), pid, wasRunning: false, ended }
  } finally {
    log.close()
  }
}

/** Another program may take the port first, and a crashed server's children may need a moment to be gone. */
const boot = async ({ cluster, binaries, account, leases, log, isThrowaway }) => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const port = await findFreePort()
    const settings = [
      'listen_addresses=127.0.0.1',
      `port=${port}`,
      'unix_socket_directories=',
      'max_connections=200',
      'timezone=UTC',
      'log_timezone=UTC',
      ...(isThrowaway ? THROWAWAY : []),
    ]
    const program = startProcess({
      command: binaries.postgres,
      args: ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])],
      cwd: cluster,
      env: postgresEnvironment(),
      output: log.fd,
      signal: 'SIGINT',
      graceMs: READY_MS,
      leases,
      ...asAccount(account),
    })
    const pid = await becomesReady(cluster, port, program.exited)
    if (pid) return { pid, port, exited: program.exited }
    await program.stop()
    await sleep(500)
  }
  throw new Failure(EXIT.database, 'postgres_does_not_start', { log: log.file }, log.tail())
}

/** @returns {Promise<number | undefined>} its process id, undefined when it ended instead */
const becomesReady = async (cluster, port, exited) => {
  let hasEnded = false
  void exited.then(() => (hasEnded = true))
  for (let waited = 0; !hasEnded && waited < READY_MS; waited += LOOK_EVERY_MS) {
    const postmaster = readPostmaster(cluster)
    if (postmaster?.isReady && postmaster.port === port && isAlive(postmaster.pid)) return postmaster.pid
    await sleep(LOOK_EVERY_MS)
  }
  return undefined
}
