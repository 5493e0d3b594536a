import { EXIT } from './exit-codes.mjs'
import { isClosing } from './lifecycle.mjs'
import { startProcess } from './processes.mjs'

const WELL_MS = 10_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/**
 * Starts a program, and starts it again whenever it ends by itself after it had been well: it had run for a while, or
 * says with its exit code that it lost what it needs. The pause between two starts doubles up to half a minute. One that
 * was never well has something wrong with it that another start does not mend, and has ended.
 * @param {Parameters<typeof startProcess>[0] & { pauseMs?: number }} spec pauseMs is the first pause
 * @returns what `startProcess` returns without the streams; process ids are those of the first start
 */
export const keepProcess = ({ pauseMs = FIRST_PAUSE_MS, ...spec }) => {
  let program = startProcess(spec)
  let isOver = false
  let wake = () => {}
  const { pid, programPid } = program

  const keep = async () => {
    let wasWell = false
    let pause = pauseMs
    for (;;) {
      const started = performance.now()
      const { code } = await program.exited
      const hasRun = performance.now() - started > WELL_MS
      wasWell ||= hasRun || code === EXIT.lost
      if (isOver || isClosing() || !wasWell) return { code }
      if (hasRun) pause = pauseMs
      await new Promise((resolve) => {
        wake = resolve
        setTimeout(resolve, pause).unref()
      })
      if (isOver || isClosing()) return { code }
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      program = startProcess(spec)
    }
  }
  const exited = keep()
  const end = (how) => () => {
    isOver = true
    wake()
    return program[how]()
  }
  return { pid, programPid, exited, stop: end('stop'), kill: end('kill') }
}
