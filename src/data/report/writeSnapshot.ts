import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Instant } from '@/domain/time'
import { runKeyed, type Db } from '../session'

type ToWrite = {
  db: Db
  report: string
  content: { text: string; hash: string }
  revision: number
  now: Instant
}

/** Stores the content that an event of a report is bound to, under its hash; the same content is stored once. */
export const writeSnapshot = async ({ db, report, content, revision, now }: ToWrite): Promise<void> => {
  await runKeyed(
    db,
    sql`insert into report_snapshots (report, hash, revision, content, at)
      values (${report}::uuid, ${content.hash}, ${revision}, ${content.text}, ${now}::timestamptz)
      on conflict do nothing`,
  )
}
