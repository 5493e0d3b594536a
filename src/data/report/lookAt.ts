import { sql } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, type Db } from '../session'

/** When somebody looked at a report before they came to its present revision; null where they never had. */
export type EarlierLook = { revision: number; at: string } | null

/**
 * Remembers that somebody has looked at a report at a revision, and tells how far they had read it before. Looking
 * again at the same revision changes nothing, so that a page can be drawn anew.
 */
export const lookAt = async ({
  db,
  report,
  person,
  revision,
  now,
}: {
  db: Db
  report: string
  person: string
  revision: number
  now: string
}): Promise<EarlierLook> => {
  const [look] = await keyedRowsOf<{ before: number | null; beforeAt: string | null }>(
    db,
    sql`insert into report_looks as l (report, person, revision, at)
      values (${report}::uuid, ${person}::uuid, ${revision}, ${now}::timestamptz)
      on conflict (report, person) do update set
        before = case when l.revision < excluded.revision then l.revision else l.before end,
        before_at = case when l.revision < excluded.revision then l.at else l.before_at end,
        at = excluded.at, revision = greatest(l.revision, excluded.revision)
      returning before, to_json(before_at at time zone 'UTC')#>>'{}' || 'Z' as "beforeAt"`,
  )
  return look?.before == null ? null : { revision: look.before, at: look.beforeAt! }
}
