import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * @param {number} pid
 * @returns {boolean} whether that process runs; a zombie, which nobody has buried yet, does not
 */
export const isAlive = (pid) => {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return statOf(pid)?.state !== 'Z'
}

/**
 * Tells a process from a later one with the same number.
 * @param {number} pid
 * @returns {string} '' where the system does not say when the process started
 */
export const startOf = (pid) => statOf(pid)?.start ?? ''

/**
 * @param {{ pid: number, start: string }} holder as written by a process about itself
 * @returns {boolean} whether the same process still runs
 */
export const isStillRunning = ({ pid, start }) => isAlive(pid) && startOf(pid) === start

/**
 * @param {number} pid
 * @returns {string} its command line, arguments separated by blanks; '' when it cannot be read
 */
export const commandLineOf = (pid) => {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** Fields 3 and 22 of /proc/<pid>/stat; the name in field 2 may hold blanks and brackets. */
const statOf = (pid) => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0], start: fields[19] }
  } catch {
    return undefined
  }
}
