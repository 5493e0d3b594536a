import { sql } from '@payloadcms/db-postgres/drizzle'
import { arrayOf, type Db } from '../session'

type ToWrite = { db: Db; report: string; rows: readonly { id: string; source: string }[] }

/** Writes which unit's figure those rows of a commune report would have that the focal office has typed over. One statement. */
export const writeOverrideSources = async ({ db, report, rows }: ToWrite): Promise<void> => {
  if (rows.length === 0) return
  await db.execute(sql`update report_values v set source = e.source
    from unnest(${arrayOf(
      'uuid',
      rows.map(({ id }) => id),
    )}, ${arrayOf(
      'uuid',
      rows.map(({ source }) => source),
    )}) as e(indicator, source)
    where v.report = ${report}::uuid and v.indicator = e.indicator and v.is_override and v.source is distinct from e.source`)
}
