import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isStillRunning, startOf } from './process-identity.mjs'

/**
 * Takes a lock file, also from a holder that is dead.
 * @param {string} file in a folder that can be written
 * @param {Record<string, unknown>} [about] kept in the file for whoever finds it held
 * @returns {{ release: () => void } | { holder: { pid: number } & Record<string, unknown> }}
 */
export const tryLock = (file, about = {}) => {
  const own = `${file}.${process.pid}`
  const content = JSON.stringify({ ...about, pid: process.pid, start: startOf(process.pid) })
  writeFileSync(own, content, { mode: 0o600 })
  try {
    for (;;) {
      if (isLinked(own, file)) return { release: () => releaseLock(file, content) }
      const found = contentOf(file)
      if (found === undefined) continue
      const holder = parse(found)
      if (holder && isStillRunning(holder)) return { holder }
      bury(file, found)
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/**
 * Runs `work` while holding the lock, waiting for it as long as it takes.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withLock = async (file, work) => {
  for (;;) {
    const lock = tryLock(file)
    if ('release' in lock) {
      try {
        return await work()
      } finally {
        lock.release()
      }
    }
    await sleep(100)
  }
}

/** A hard link appears with its content, all at once, and never over another. */
const isLinked = (own, file) => {
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** Moves a dead holder's file away; when a newcomer was quicker and its file was moved instead, puts that back. */
const bury = (file, dead) => {
  const grave = `${file}.${process.pid}.dead`
  try {
    renameSync(file, grave)
    if (contentOf(grave) !== dead) isLinked(grave, file)
    rmSync(grave, { force: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

const releaseLock = (file, content) => {
  if (contentOf(file) === content) rmSync(file, { force: true })
}

const contentOf = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

const parse = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
