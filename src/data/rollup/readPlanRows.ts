import { isId } from '@/domain/isId'
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import type { Kind, Reported } from '@/domain/indicator/types'
import type { RollupRule } from '@/domain/rollup/aggregate'
import { conditionSql } from '../conditionSql'
import { rowsOf, type Db } from '../session'

export type PlanRow = Reported & {
  indicator: string
  name: string
  unit: string | null
  kind: Kind
  catalogue: string | null
  catalogueName: string | null
  rollupRule: RollupRule | null
  commune: string
  report: string | null
  assessment: string | null
  light: string | null
  valueMissing: boolean
  arrived: boolean
  communeDueAt: string | null
}

type Asked = {
  db: Db
  scope: Condition
  period: string
  province?: string
  catalogue?: string
  indicator?: string
}

/**
 * Every indicator of the plans in force that were open in a period and lie in the scope, with its official figure
 * where there is one and how far the commune's report has come. One statement, planned anew each time: one indicator of
 * the country and all indicators of a province are not found in the same way. Where a row lies is said of reports and
 * of indicators, so that PostgreSQL may begin with either.
 */
export const readPlanRows = async ({
  db,
  scope,
  period,
  province,
  catalogue,
  indicator,
}: Asked): Promise<PlanRow[]> => {
  if (indicator !== undefined && !isId(indicator)) return []
  const lies = (table: 'r' | 'i'): SQL => {
    const columns = { province: sql.raw(`${table}.province_id`), commune: sql.raw(`${table}.commune_id`) }
    const reached = conditionSql({ condition: scope, columns })
    return province === undefined ? reached : sql`${reached} and ${columns.province} = ${province}::uuid`
  }
  return rowsOf<PlanRow>(
    db,
    sql`select i.id as indicator, i.name, i.unit, i.kind::text as kind, i.catalogue_id as catalogue, c.name as "catalogueName", c.rollup_rule::text as "rollupRule",
        r.commune_id as commune, v.report, v.value::float8 as value, v.numerator::float8 as numerator,
        v.denominator::float8 as denominator, v.boolean, v.text, v.date::text as date, v.document_number as "documentNumber", v.document_date::text as "documentDate",
        v.assessment, v.light, coalesce(v.assessment = 'missing', true) as "valueMissing", r.reached_province as arrived,
        to_json(r.due_at at time zone 'UTC')#>>'{}' || 'Z' as "communeDueAt"
      from reports r join indicators i on i.plan_id = r.plan_id left join catalogue c on c.id = i.catalogue_id
        left join official_values v on v.indicator = i.id and v.period = r.period_key and v.commune = r.commune_id
      where r.period_key = ${period} and r.level = 'commune' and r.is_current and ${lies('r')} and ${lies('i')}
        ${catalogue === undefined ? sql`` : sql`and i.catalogue_id = ${catalogue}::uuid`}
        ${indicator === undefined ? sql`` : sql`and i.id = ${indicator}::uuid`}
      order by r.commune_id, i.position, i.no`,
  )
}
