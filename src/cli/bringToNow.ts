import { runMigrations } from 'graphile-worker'
import type { Payload } from 'payload'
import { migrations } from '../../migrations'
import { env } from '@/config/env'
import { seedEverywhere } from '@/seeds/reference/seedEverywhere'

/** Brings the database to this version's schema and reference data. */
export const bringToNow = async ({ payload }: { payload: Payload }): Promise<void> => {
  await payload.db.migrate({ migrations: migrations as never })
  await runMigrations({ connectionString: env.DATABASE_URL })
  await seedEverywhere({ payload })
}
