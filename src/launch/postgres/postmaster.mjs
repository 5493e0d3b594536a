import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EXIT } from '../exit-codes.mjs'
import { Failure } from '../failure.mjs'
import { commandLineOf, isAlive } from '../process-identity.mjs'
import { queryDatabase } from './query.mjs'

const SILENCE_MS = 60_000
const FAST_STOP_MS = 30_000
const LOOK_EVERY_MS = 50

/**
 * Reads what a PostgreSQL server wrote about itself; a crashed one leaves it behind.
 * @param {string} cluster data directory
 * @returns {{ pid: number, port: number, isReady: boolean } | undefined}
 */
export const readPostmaster = (cluster) => {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Finds the live server of a data directory, giving one that is recovering or stopping time to do so.
 * @param {{ cluster: string, urlAt: (port: number) => string }} where
 * @returns {Promise<{ pid: number, port: number } | undefined>} throws a Failure when it lives and does not answer
 */
export const findLiveServer = async ({ cluster, urlAt }) => {
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    const postmaster = readPostmaster(cluster)
    if (!postmaster || !isAlive(postmaster.pid)) return undefined
    const { pid, port } = postmaster
    if (!commandLineOf(pid).includes(cluster)) {
      // The number went to another program since the crash, and PostgreSQL would take that for itself.
      rmSync(join(cluster, 'postmaster.pid'))
      return undefined
    }
    if (postmaster.isReady && (await answers(urlAt(port)))) return { pid, port }
    if (waited >= SILENCE_MS) throw new Failure(EXIT.database, 'postgres_silent', { pid })
    await sleep(LOOK_EVERY_MS)
  }
}

/**
 * Stops a server the fast way: transactions are rolled back, nothing committed is lost.
 * @param {number} pid
 */
export const stopServer = async (pid) => {
  for (const [signal, patienceMs] of [
    ['SIGINT', FAST_STOP_MS],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ]) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    for (let waited = 0; isAlive(pid) && waited < patienceMs; waited += LOOK_EVERY_MS)
      await sleep(LOOK_EVERY_MS)
  }
}

const WRONG_PASSWORD = '28P01'

const answers = async (url) => {
  try {
    await queryDatabase(url, 'select 1')
    return true
  } catch (error) {
    if (error.code === WRONG_PASSWORD) throw new Failure(EXIT.database, 'postgres_password_lost')
    return false
  }
}
