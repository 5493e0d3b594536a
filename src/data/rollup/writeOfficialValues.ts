import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Reported } from '@/domain/indicator/types'
import { arrayOf, type Db } from '../session'

type ToWrite = {
  db: Db
  report: string
  commune: string
  province: string
  period: { key: string; frequency: string; start: string; end: string }
  values: readonly { indicator: string; reported: Reported; assessment: string; light: string }[]
}

/** Writes a commune's official figures of one period, replacing those of an earlier version, in one statement. */
export const writeOfficialValues = async ({
  db,
  report,
  commune,
  province,
  period,
  values,
}: ToWrite): Promise<void> => {
  const column = <K extends keyof Reported>(name: K) => values.map((one) => one.reported[name])
  await db.execute(sql`insert into official_values (indicator, period, commune, province, frequency, start, "end", value, numerator, denominator,
      boolean, text, date, document_number, document_date, assessment, light, report)
    select e.*, ${report}::uuid from (select u.indicator, ${period.key}, ${commune}::uuid, ${province}::uuid, ${period.frequency}, ${period.start}::date,
        ${period.end}::date, u.value, u.numerator, u.denominator, u.boolean, u.text, u.date, u.number, u.document_date, u.assessment, u.light
      from unnest(${arrayOf(
        'uuid',
        values.map((one) => one.indicator),
      )}, ${arrayOf('numeric', column('value'))}, ${arrayOf('numeric', column('numerator'))},
        ${arrayOf('numeric', column('denominator'))}, ${arrayOf('boolean', column('boolean'))}, ${arrayOf('text', column('text'))}, ${arrayOf('date', column('date'))},
        ${arrayOf('text', column('documentNumber'))}, ${arrayOf('date', column('documentDate'))}, ${arrayOf(
          'text',
          values.map((one) => one.assessment),
        )},
        ${arrayOf(
          'text',
          values.map((one) => one.light),
        )})
        as u(indicator, value, numerator, denominator, boolean, text, date, number, document_date, assessment, light)) e
    on conflict (indicator, period, commune) do update set value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator,
      boolean = excluded.boolean, text = excluded.text, date = excluded.date, document_number = excluded.document_number,
      document_date = excluded.document_date, assessment = excluded.assessment, light = excluded.light, report = excluded.report`)
}
