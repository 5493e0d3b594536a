import type { Payload } from 'payload'
import { runSession } from './runSession'

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000
/** A session that lasted so long had found the database well. */
const WAS_WELL_MS = 60_000

/**
 * Runs background tasks until the process is told to end. When the database goes away, the session with it ends and
 * another is begun as soon as it is back.
 */
export const runWorker = async ({ payload }: { payload: Payload }): Promise<void> => {
  let isTold = false
  const told = new Promise<void>((resolve) => {
    const end = (): void => {
      isTold = true
      resolve()
    }
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end)
  })
  let pause = FIRST_PAUSE_MS
  while (!isTold) {
    const begun = performance.now()
    try {
      await runSession({ payload, told })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'the worker lost its database and begins anew' })
    }
    if (isTold) return
    if (performance.now() - begun > WAS_WELL_MS) pause = FIRST_PAUSE_MS
    await Promise.race([told, new Promise((resolve) => setTimeout(resolve, pause).unref())])
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
  }
}
