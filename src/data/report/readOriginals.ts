import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Reported } from '@/domain/indicator/types'
import { keyedRowsOf, type Db } from '../session'

/** `isNewer`: the unit has written it after the focal office typed over it. */
export type Original = { reported: Reported; isNewer: boolean }

/**
 * What the units had reported for those rows of a commune report that the focal office has typed over, by row; not what a
 * unit is writing anew. One statement.
 */
export const readOriginals = async ({
  db,
  report,
}: {
  db: Db
  report: string
}): Promise<Map<string, Original>> => {
  const found = await keyedRowsOf<Original & { row: string }>(
    db,
    sql`select v.indicator as row, coalesce(o.entered_at > v.entered_at, false) as "isNewer", json_build_object('value', o.value, 'numerator', o.numerator, 'denominator', o.denominator,
          'boolean', o.boolean, 'text', o.text, 'date', o.date, 'documentNumber', o.document_number, 'documentDate', o.document_date) as reported
      from report_values v join reports r on r.id = v.report
        join reports c on c.plan_id = r.plan_id and c.period_key = r.period_key and c.level = 'unit' and c.is_current and c.organisation_id = v.source
          and c.state = 'approved'
        join report_values o on o.report = c.id and o.indicator = v.indicator
      where v.report = ${report}::uuid and v.is_override`,
  )
  return new Map(found.map(({ row, ...original }) => [row, original]))
}
