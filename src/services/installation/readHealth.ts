import { ping } from '@/data/installation/ping'
import type { Db } from '@/data/session'
import packageFile from '../../../package.json' with { type: 'json' }

/** Answers once the database has; throws when it does not. */
export const readHealth = async ({ db }: { db: Db }) => {
  await ping({ db })
  return { status: 'ok' as const, database: 'ok' as const, version: packageFile.version }
}
