import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { withLock } from '../lock.mjs'
import { isStillRunning, startOf } from '../process-identity.mjs'

const LOOK_EVERY_MS = 500

let taken = 0

/**
 * Says that this process uses the server of a data folder: whoever leaves last stops it.
 * @param {string} folder
 * @returns {() => void} gives the lease back
 */
export const takeLease = (folder) => {
  mkdirSync(folder, { recursive: true })
  taken += 1
  const file = join(folder, `${process.pid}-${startOf(process.pid)}-${taken}`)
  writeFileSync(file, '')
  return () => rmSync(file, { force: true })
}

/**
 * @param {string} folder
 * @returns {boolean} whether a process that still runs holds a lease; those of dead ones are removed
 */
export const isLeased = (folder) => {
  const held = readNames(folder).filter((name) => {
    const [pid, start] = name.split('-')
    if (isStillRunning({ pid: Number(pid), start })) return true
    rmSync(join(folder, name), { force: true })
    return false
  })
  return held.length > 0
}

/**
 * Calls `end` once nobody holds a lease, under the lock that newcomers take theirs with.
 * @param {{ folder: string, lock: string }} leases
 * @param {() => void} end
 */
export const whenUnused = async ({ folder, lock }, end) => {
  for (;;) {
    const isUnused = await withLock(lock, async () => {
      if (isLeased(folder)) return false
      end()
      return true
    })
    if (isUnused) return
    await sleep(LOOK_EVERY_MS)
  }
}

const readNames = (folder) => {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}
