import { areTimersLate } from '@/domain/notice/areTimersLate'
import { ping } from '@/data/installation/ping'
import { readMinutesLate } from '@/data/notice/timers'
import type { Db } from '@/data/session'
import packageFile from '../../../package.json' with { type: 'json' }

/** Answers once the database has; throws when it does not. */
export const readHealth = async ({ db }: { db: Db }) => {
  await ping({ db })
  const timers = areTimersLate({ minutesLate: await readMinutesLate({ db }) })
    ? ('late' as const)
    : ('ok' as const)
  return { status: 'ok' as const, database: 'ok' as const, timers, version: packageFile.version }
}
