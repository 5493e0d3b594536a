import { sql } from '@payloadcms/db-postgres/drizzle'
import { runKeyed, type Db } from '../session'

/**
 * Lets a report that waits for a decision be written in the running transaction, as far as its open step is published to
 * (trigger), until it is closed again.
 */
export const openForCorrection = async ({ db, report }: { db: Db; report: string }): Promise<void> => {
  await runKeyed(db, sql`select set_config('sauro.correction', ${report}, true)`)
}

export const closeForCorrection = async ({ db }: { db: Db }): Promise<void> => {
  await runKeyed(db, sql`select set_config('sauro.correction', '', true)`)
}
