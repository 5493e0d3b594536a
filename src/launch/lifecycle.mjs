import { constants } from 'node:os'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'

const closers = []
let closing
let isServing = false

/**
 * Has something undone when the launcher ends, for whatever reason; the last registered goes first.
 * @param {() => unknown} close may be asynchronous
 * @returns {() => void} forgets it again
 */
export const onClose = (close) => {
  closers.push(close)
  return () => {
    const place = closers.indexOf(close)
    if (place >= 0) closers.splice(place, 1)
  }
}

/** @returns {boolean} whether the launcher is on its way out: nothing may be started any more */
export const isClosing = () => closing !== undefined

/**
 * Stays until a signal ends the launcher, or one of its children ends by itself.
 * @param {Array<Promise<{ name: string, log?: string, tail?: string }>>} endings
 */
export const stayUntilStopped = async (endings) => {
  isServing = true
  const { name, log, tail } = await Promise.race(endings)
  if (isClosing()) return new Promise(() => {})
  throw new Failure(EXIT.server, log ? 'child_ended_see_log' : 'child_ended', { name, log }, tail)
}

/**
 * Runs a command to its end and leaves nothing behind.
 * @param {() => Promise<{ main: (args: string[]) => Promise<number | void> }>} load
 */
export const run = async (load) => {
  listen()
  let exitCode
  try {
    const { main } = await load()
    exitCode = (await main(process.argv.slice(2))) ?? 0
  } catch (error) {
    if (isClosing()) return
    exitCode = report(error)
  }
  await end(exitCode)
}

/**
 * Tells on standard error what went wrong: a refusal in its sentence, anything else with its stack.
 * @param {unknown} error
 * @returns {number} the exit code it stands for
 */
export const report = (error) => {
  if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(error?.code) && error.path) {
    return report(new Failure(EXIT.folder, 'path_not_usable', { path: error.path, reason: error.code }))
  }
  if (!(error instanceof Failure)) {
    process.stderr.write(`${error?.stack ?? error}\n`)
    return EXIT.failed
  }
  if (error.details) process.stderr.write(`${error.details.trimEnd()}\n`)
  process.stderr.write(`✗ ${error.message}\n`)
  return error.exitCode
}

/** A signal comes twice where npm stands between terminal and launcher, so a second one changes nothing. */
const listen = () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => void end(isServing ? 0 : 128 + constants.signals[signal]))
  }
  // A closed terminal takes the output away: words nobody can read must not keep the children from being ended.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  if (process.env.npm_lifecycle_event) endWithParent()
}

/** npm that is killed cannot pass that on. */
const endWithParent = () => {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) void end(128 + constants.signals.SIGHUP)
  }, 1000).unref()
}

const end = async (exitCode) => {
  if (closing) return closing
  closing = closeAll()
  await closing
  process.exit(exitCode)
}

const closeAll = async () => {
  while (closers.length > 0) {
    try {
      await closers.pop()()
    } catch (error) {
      report(error)
    }
  }
}
