import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Kind, Reported } from '@/domain/indicator/types'
import type { RollupRule } from '@/domain/rollup/aggregate'
import { arrayOf, rowsOf, type Db } from '../session'

export type PlanRow = Reported & {
  indicator: string
  name: string
  unit: string | null
  kind: Kind
  catalogue: string | null
  catalogueName: string | null
  rollupRule: RollupRule | null
  commune: string
  province: string
  report: string | null
  assessment: string | null
  light: string | null
  valueMissing: boolean
  arrived: boolean
  communeDueAt: string | null
}

type Asked = {
  db: Db
  period: string
  catalogue?: string
  indicator?: string
  provinces: readonly string[]
  communes: readonly string[]
  everywhere: boolean
}

/**
 * Every indicator of the plans in force that were open in a period, with its official figure where there is one and
 * how far the commune's report has come. One statement.
 */
export const readPlanRows = ({
  db,
  period,
  catalogue,
  indicator,
  provinces,
  communes,
  everywhere,
}: Asked): Promise<PlanRow[]> =>
  rowsOf<PlanRow>(
    db,
    sql`select i.id as indicator, i.name, i.unit, i.kind::text as kind, i.catalogue_id as catalogue, c.name as "catalogueName", c.rollup_rule::text as "rollupRule",
        r.commune_id as commune, r.province_id as province, v.report, v.value::float8 as value, v.numerator::float8 as numerator,
        v.denominator::float8 as denominator, v.boolean, v.text, v.date::text as date, v.document_number as "documentNumber", v.document_date::text as "documentDate",
        v.assessment, v.light, coalesce(v.assessment = 'missing', true) as "valueMissing", r.reached_province as arrived,
        to_json(r.due_at at time zone 'UTC')#>>'{}' || 'Z' as "communeDueAt"
      from reports r join indicators i on i.plan_id = r.plan_id left join catalogue c on c.id = i.catalogue_id
        left join official_values v on v.indicator = i.id and v.period = r.period_key and v.commune = r.commune_id
      where r.period_key = ${period} and r.level = 'commune' and r.is_current
        and (${everywhere} or r.province_id = any(${arrayOf('uuid', provinces)}) or r.commune_id = any(${arrayOf('uuid', communes)}))
        ${catalogue === undefined ? sql`` : sql`and (i.catalogue_id::text = ${catalogue} or c.code = ${catalogue})`}
        ${indicator === undefined ? sql`` : sql`and i.id::text = ${indicator}`}
      order by r.commune_id, i.position, i.no`,
  )
