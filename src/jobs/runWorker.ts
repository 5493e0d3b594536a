import { EventEmitter } from 'node:events'
import { run, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import type { Payload } from 'payload'
import { env } from '@/config/env'
import { findPeriods } from './findPeriods'
import { fireTimers } from './fireTimers'
import { openPeriods } from './openPeriods'
import { refreshStatistics } from './refreshStatistics'
import { remindAuthors } from './remindAuthors'
import { releaseDeadWorkers } from './releaseDeadWorkers'
import { sendMail } from './sendMail'
import { tellDigests } from './tellDigests'
import { tellUrgent } from './tellUrgent'

const LAST_WORDS_MS = 500

/**
 * On the hour in UTC is on the hour in Viet Nam, and half past midnight there is half past seven here. A worker that
 * was not there at the last hour, or in the morning, makes up for it once. What fires timers or sends the day's mails
 * runs alone: beside itself it would only wait.
 */
const CRONTAB = `* * * * * release_dead_workers ?max=1
* * * * * fire_timers ?max=1&queue=timers&jobKey=fire-timers
0 * * * * find_periods ?fill=1h&max=3&jobKey=find-periods
2 * * * * remind_authors ?fill=1h&max=3&queue=digests&jobKey=remind-authors
30 0 * * * tell_digests ?fill=1d&max=3&queue=digests&jobKey=tell-digests`

/**
 * Runs background tasks until the process is told to end. Each worker proves that it lives by an advisory lock on a
 * connection of its own; a sweep every minute releases the jobs of those that do not, for the library itself would
 * leave them locked for four hours. Rejects when that connection is lost: a worker without its proof must end with its
 * process, since its jobs are given to others.
 */
export const runWorker = async ({ payload }: { payload: Payload }): Promise<void> => {
  const alive = new pg.Client({ connectionString: env.DATABASE_URL })
  const lost = new Promise<never>((_, reject) => alive.on('error', reject))
  await alive.connect()
  const events = new EventEmitter() as unknown as WorkerEvents
  events.on('pool:create', ({ workerPool }) => {
    alive.query('select pg_advisory_lock(hashtextextended($1, 7))', [workerPool.id]).catch(() => undefined)
  })
  const runner = await run({
    connectionString: env.DATABASE_URL,
    concurrency: 2,
    noHandleSignals: true,
    events,
    taskList: {
      send_mail: sendMail({ payload }),
      find_periods: findPeriods({ payload }),
      open_periods: openPeriods({ payload }),
      refresh_statistics: refreshStatistics({ payload }),
      fire_timers: fireTimers({ payload }),
      remind_authors: remindAuthors({ payload }),
      tell_urgent: tellUrgent({ payload }),
      tell_digests: tellDigests({ payload }),
      release_dead_workers: releaseDeadWorkers,
    },
    crontab: CRONTAB,
    preset: { worker: { gracefulShutdownAbortTimeout: 30_000 } },
  })
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  await Promise.race([told, runner.promise, lost])
  await runner.stop().catch(() => undefined)
  // A job that ends at the last moment is marked as done after `stop` has resolved.
  await new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS))
  await alive.end()
}
