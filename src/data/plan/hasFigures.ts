import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** Whether anything was ever entered for an indicator. */
export const hasFigures = async ({ db, indicator }: { db: Db; indicator: string }): Promise<boolean> => {
  const [found] = await rowsOf<{ has: boolean }>(
    db,
    sql`select exists (select 1 from report_values v where v.indicator = ${indicator}::uuid and (v.value is not null or v.numerator is not null
      or v.denominator is not null or v.boolean is not null or v.text is not null or v.date is not null or v.document_number is not null
      or v.document_date is not null)) as has`,
  )
  return found?.has === true
}
