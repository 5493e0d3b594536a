import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'
import { isClosing, onClose } from './lifecycle.mjs'

const GUARD = fileURLToPath(new URL('./guard.mjs', import.meta.url))
const MARGIN_MS = 5_000

/**
 * Starts a program under the guard, so that it cannot outlive the launcher.
 * @param {object} spec
 * @param {string} spec.command
 * @param {string[]} spec.args
 * @param {NodeJS.ProcessEnv} [spec.env]
 * @param {string} [spec.cwd]
 * @param {'ignore' | 'inherit'} [spec.input] standard input
 * @param {import('node:child_process').StdioOptions} [spec.output] for standard output and standard error, both or each
 * @param {number} [spec.uid] whom the program runs as; likewise gid
 * @param {number} [spec.gid]
 * @param {'SIGTERM' | 'SIGINT'} [spec.signal] asks the program to end
 * @param {number} [spec.graceMs] how long it may take over that
 * @param {{ folder: string, lock: string }} [spec.leases] keep the program alive while others hold one
 * @returns the process id of the guard, which is that of the group; of the program; the streams; and how to wait for
 *   the end, ask for it, force it on all of the group at once
 */
export const startProcess = ({ env, output = 'inherit', graceMs = 10_000, ...rest }) => {
  if (isClosing()) throw new Failure(EXIT.failed, 'interrupted')
  const spec = JSON.stringify({ input: 'ignore', signal: 'SIGTERM', graceMs, ...rest })
  const [out, err] = Array.isArray(output) ? output : [output, output]
  const guard = spawn(process.execPath, [GUARD, spec], {
    env,
    detached: true,
    stdio: [rest.input ?? 'ignore', out, err, 'pipe'],
  })
  const programPid = new Promise((resolve) =>
    guard.stdio[3].on('error', () => {}).once('data', (data) => resolve(Number(data))),
  )
  let hasEnded = false
  guard.once('exit', () => {
    hasEnded = true
    killGroup(guard.pid)
  })
  const exited = new Promise((resolve) => guard.once('close', (code) => resolve({ code: code ?? 1 })))
  const kill = () => {
    killGroup(guard.pid)
    return exited
  }
  const stop = async () => {
    if (!hasEnded) guard.kill('SIGTERM')
    const isLate = await Promise.race([exited, sleep(graceMs + MARGIN_MS, true, { ref: false })])
    if (isLate === true) await kill()
  }
  return { pid: guard.pid, programPid, stdout: guard.stdout, stderr: guard.stderr, exited, stop, kill }
}

/**
 * Runs a program to its end.
 * @param {Parameters<typeof startProcess>[0] & { timeoutMs?: number }} spec without output, both streams are collected
 * @returns {Promise<{ code: number, stdout: string, text: string, isTimeout: boolean }>} text is both streams as they came
 */
export const runProcess = async ({ timeoutMs, output = 'pipe', ...spec }) => {
  const program = startProcess({ ...spec, output })
  const forget = onClose(program.stop)
  let stdout = ''
  let text = ''
  program.stdout?.setEncoding('utf8').on('data', (chunk) => {
    stdout += chunk
    text += chunk
  })
  program.stderr?.setEncoding('utf8').on('data', (chunk) => (text += chunk))
  let isTimeout = false
  const timer =
    timeoutMs &&
    setTimeout(() => {
      isTimeout = true
      void program.kill()
    }, timeoutMs)
  const { code } = await program.exited
  clearTimeout(timer)
  forget()
  // Ended because the launcher is ending: whoever waits for the result has nothing left to do with it.
  if (isClosing()) return new Promise(() => {})
  return { code, stdout, text, isTimeout }
}

const killGroup = (pid) => {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error
  }
}
