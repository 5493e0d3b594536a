import { sql } from '@payloadcms/db-postgres/drizzle'

/** What a commune's official figure `v` says, beside how far its report `r` has come; both for a row of an indicator. */
export const officialColumns = sql`v.report, v.value::float8 as value, v.numerator::float8 as numerator, v.denominator::float8 as denominator,
  v.boolean, v.text, v.date::text as date, v.document_number as "documentNumber", v.document_date::text as "documentDate", v.assessment, v.light,
  r.reached_province as "reachedProvince", to_json(r.due_at at time zone 'UTC')#>>'{}' || 'Z' as "communeDueAt"`

/** The commune reports `r` of a period with all indicators `i` of their plans and the official figure `v` of each. */
export const officialTables = sql`reports r join indicators i on i.plan_id = r.plan_id
  left join official_values v on v.indicator = i.id and v.period = r.period_key and v.commune = r.commune_id`

/** Only the current commune reports of a period of a province; said of both sides, so that PostgreSQL may begin with either. */
export const inProvince = ({ province, period }: { province: string; period: string }) =>
  sql`r.period_key = ${period} and r.level = 'commune' and r.is_current
    and r.province_id = ${province}::uuid and i.province_id = ${province}::uuid`
