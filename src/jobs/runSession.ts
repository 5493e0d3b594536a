import { EventEmitter } from 'node:events'
import { run, type Runner, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import type { Payload } from 'payload'
import { env } from '@/config/env'
import { findPeriods } from './findPeriods'
import { openPeriods } from './openPeriods'
import { refreshStatistics } from './refreshStatistics'
import { releaseDeadWorkers } from './releaseDeadWorkers'
import { sendMail } from './sendMail'

const LAST_WORDS_MS = 500

/** On the hour in UTC is on the hour in Viet Nam. A worker that was not there at the last hour makes up for it. */
const CRONTAB = `* * * * * release_dead_workers ?max=1
0 * * * * find_periods ?fill=1h&max=3&jobKey=find-periods`

/**
 * Runs background tasks until told to end or until the database goes away; then it throws. The session proves that it
 * lives by an advisory lock on a connection of its own; a sweep every minute releases the jobs of those that do not,
 * for the library itself would leave them locked for four hours. A session without its proof ends at once, since its
 * jobs may be given to another.
 */
export const runSession = async ({
  payload,
  told,
}: {
  payload: Payload
  told: Promise<void>
}): Promise<void> => {
  const alive = new pg.Client({ connectionString: env.DATABASE_URL })
  const lost = new Promise<never>((_, reject) => {
    alive.on('error', reject)
    alive.on('end', () => reject(new Error('the connection that proves the worker alive has ended')))
  })
  lost.catch(() => undefined)
  try {
    await alive.connect()
    const runner = await startRunner({ payload, alive })
    try {
      await Promise.race([told, runner.promise, lost])
    } finally {
      await runner.stop().catch(() => undefined)
      // A job that ends at the last moment is marked as done after `stop` has resolved.
      await new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS))
    }
  } finally {
    await alive.end().catch(() => undefined)
  }
}

const startRunner = ({ payload, alive }: { payload: Payload; alive: pg.Client }): Promise<Runner> => {
  const events = new EventEmitter() as unknown as WorkerEvents
  events.on('pool:create', ({ workerPool }) => {
    alive.query('select pg_advisory_lock(hashtextextended($1, 7))', [workerPool.id]).catch(() => undefined)
  })
  return run({
    connectionString: env.DATABASE_URL,
    concurrency: 2,
    noHandleSignals: true,
    events,
    taskList: {
      send_mail: sendMail({ payload }),
      find_periods: findPeriods({ payload }),
      open_periods: openPeriods({ payload }),
      refresh_statistics: refreshStatistics({ payload }),
      release_dead_workers: releaseDeadWorkers,
    },
    crontab: CRONTAB,
    preset: { worker: { gracefulShutdownAbortTimeout: 30_000 } },
  })
}
