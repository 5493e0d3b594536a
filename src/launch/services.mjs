import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { applicationCommand } from './application.mjs'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'
import { onClose } from './lifecycle.mjs'
import { keepProcess } from './kept-process.mjs'
import { openLog } from './log-file.mjs'
import { startProcess } from './processes.mjs'
import { ROOT } from './settings.mjs'

const HEALTHY_MS = 180_000
const LOOK_EVERY_MS = 100
/** Longer than the longest job of the worker may take over ending. */
const WORKER_GRACE_MS = 35_000

/**
 * How Node runs the web server.
 * @param {{ mode: 'start' | 'dev', host: string, port: number | string }} address
 */
export const serverCommand = ({ mode, host, port }) => ({
  command: process.execPath,
  args: [join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next'), mode, '-H', host, '-p', String(port)],
  cwd: ROOT,
})

/** How Node runs the worker. */
export const workerCommand = () => ({ ...applicationCommand('src/cli/worker.ts'), graceMs: WORKER_GRACE_MS })

/**
 * Starts the web server and waits until it says that it is well.
 * @param {{ env: NodeJS.ProcessEnv, dataDir: string, mode?: 'start' | 'dev' }} options host and port are in env
 * @returns the process and `ended`, its end as lifecycle wants it; throws a Failure with the end of its log
 */
export const startServer = async ({ env, dataDir, mode = 'start' }) => {
  const { HOST: host, PORT: port } = env
  const service = startService({ name: 'server', dataDir, env, ...serverCommand({ mode, host, port }) })
  const fault = await waitUntilHealthy(`http://${urlHost(host)}:${port}/api/health`, service)
  if (!fault) return service
  await service.stop()
  throw new Failure(EXIT.server, fault, { log: service.log.file }, service.log.tail())
}

/**
 * Starts the worker, and again when it loses its database.
 * @param {{ env: NodeJS.ProcessEnv, dataDir: string }} options
 */
export const startWorker = ({ env, dataDir }) =>
  startService({ name: 'worker', dataDir, env, start: keepProcess, ...workerCommand() })

/**
 * Starts a program that writes to the launcher's own output.
 * @param {{ name: string, start?: typeof startProcess } & Parameters<typeof startProcess>[0]} spec
 * @returns {{ ended: Promise<{ name: string }> }}
 */
export const startAttached = ({ name, start = startProcess, ...spec }) => {
  const program = start(spec)
  onClose(program.stop)
  return { ended: program.exited.then(() => ({ name })) }
}

const startService = ({ name, dataDir, start = startProcess, ...spec }) => {
  const log = openLog(join(dataDir, `${name}.log`))
  const program = start({ ...spec, output: log.fd })
  // Open as long as the program may be started again.
  void program.exited.then(log.close)
  const forget = onClose(program.stop)
  const ended = program.exited.then(() => ({ name, log: log.file, tail: log.tail() }))
  return { ...program, log, ended, stop: () => (forget(), program.stop()) }
}

/** @returns {Promise<string | undefined>} what is wrong, as a message key */
const waitUntilHealthy = async (url, { exited }) => {
  let hasEnded = false
  void exited.then(() => (hasEnded = true))
  const deadline = performance.now() + HEALTHY_MS
  while (!hasEnded && performance.now() < deadline) {
    if (await isHealthy(url)) return undefined
    await sleep(LOOK_EVERY_MS)
  }
  return hasEnded ? 'server_ended' : 'server_not_healthy'
}

const isHealthy = async (url) => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) })
    await response.body?.cancel()
    return response.status === 200
  } catch {
    return false
  }
}

/** An address to listen on is not always one to call. */
const urlHost = (host) => {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
