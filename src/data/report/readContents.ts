import { sql } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, textArray, type Db } from '../session'
import { versionsJson, type ReportVersion } from './readVersions'

/** Contents of a report that are stored. */
export type StoredTexts = {
  /** By hash, of those asked for. */
  own: Map<string, string>
  /** What the version said that this one is to replace, or has replaced; null where there is none or it was not kept. */
  replaced: string | null
  /** Titles of the plan's own fields, by id. */
  fields: Map<string, string>
  versions: ReportVersion[]
}

type Row = { of: 'own' | 'replaced' | 'field' | 'versions'; key: string; text: string }

/** Contents of a report and of the version before it, as they were sealed, and its versions. One statement. */
export const readContents = async ({
  db,
  report,
  hashes,
}: {
  db: Db
  report: string
  hashes: readonly string[]
}): Promise<StoredTexts> => {
  const rows = await keyedRowsOf<Row>(
    db,
    sql`select 'own' as of, s.hash as key, s.content as text from report_snapshots s
        where s.report = ${report}::uuid and s.hash = any(${textArray(hashes)})
      union all select 'replaced', s.hash, s.content from reports r
        join lateral (select e.content_hash as hash from approval_events e where e.report = r.supersedes_id and e.type in ('approve', 'correct')
          order by e.seq desc limit 1) e on true
        join report_snapshots s on s.report = r.supersedes_id and s.hash = e.hash where r.id = ${report}::uuid
      union all select 'field', f.id::text, f.title from extra_fields f join reports r on r.plan_id = f.plan_id where r.id = ${report}::uuid
      union all select 'versions', '', ${versionsJson(report)}::text`,
  )
  const byKey = (of: Row['of']) =>
    new Map(rows.filter((row) => row.of === of).map(({ key, text }) => [key, text]))
  return {
    own: byKey('own'),
    replaced: rows.find((row) => row.of === 'replaced')?.text ?? null,
    fields: byKey('field'),
    versions: JSON.parse(rows.find((row) => row.of === 'versions')!.text) as ReportVersion[],
  }
}
