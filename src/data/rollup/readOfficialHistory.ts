import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Assessment, Light, Reported } from '@/domain/indicator/types'
import { rowsOf, type Db } from '../session'

export type OfficialFact = {
  period: string
  start: string
  end: string
  reported: Reported
  assessment: Assessment
  light: Light
  report: string
}

/** The official figures of an indicator, the newest period first. */
export const readOfficialHistory = ({
  db,
  indicator,
}: {
  db: Db
  indicator: string
}): Promise<OfficialFact[]> =>
  rowsOf<OfficialFact>(
    db,
    sql`select v.period, v.start::text as start, v."end"::text as "end", v.assessment, v.light, v.report,
        json_build_object('value', v.value, 'numerator', v.numerator, 'denominator', v.denominator, 'boolean', v.boolean, 'text', v.text,
          'date', v.date, 'documentNumber', v.document_number, 'documentDate', v.document_date) as reported
      from official_values v where v.indicator = ${indicator}::uuid order by v."end" desc, v.start`,
  )
