import { isId } from '@/domain/isId'
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import type { Assessment, Kind, Light, Reported } from '@/domain/indicator/types'
import type { RollupRule } from '@/domain/rollup/aggregate'
import { conditionSql } from '../conditionSql'
import { keyedRowsOf, rowsOf, type Db } from '../session'

export type PlanRow = Reported & {
  indicator: string
  name: string
  unit: string | null
  kind: Kind
  catalogue: string | null
  /** Of the catalogue entry, where one is asked for. */
  catalogueName?: string
  rollupRule?: RollupRule
  commune: string
  /** Null where there is no official figure; only then is said how far the commune's report has come. */
  report: string | null
  assessment: Assessment | null
  light: Light | null
  reachedProvince: boolean | null
  communeDueAt: string | null
}

type Placed = PlanRow & { position: number | null; no: string }

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
 * where there is one, else how far the commune's report has come; by commune and then as in its plan. One statement.
 * Where a row lies is said of reports and of indicators, so that PostgreSQL may begin with either. Of one entry or
 * indicator it keeps its plan; all indicators of a period are planned anew each time, as there may be fifty or all.
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
  const isNarrowed = catalogue !== undefined || indicator !== undefined
  const whole = isNarrowed ? null : scope === true ? (province ?? null) : provinceOf(scope)
  const read = isNarrowed ? keyedRowsOf : rowsOf
  const rows = await read<Placed>(
    db,
    sql`${whole === null ? sql`` : figuresOfProvince({ province: whole, period })}
      select i.id as indicator, i.name, i.unit, i.kind::text as kind, i.catalogue_id as catalogue, ${catalogue === undefined ? sql`` : sql`c.name as "catalogueName", c.rollup_rule::text as "rollupRule",`}
        i.position::float8 as position, i.no, r.commune_id as commune, v.report, v.value::float8 as value, v.numerator::float8 as numerator, v.denominator::float8 as denominator, v.boolean, v.text, v.date::text as date,
        v.document_number as "documentNumber", v.document_date::text as "documentDate", v.assessment, v.light,
        case when v.report is null then r.reached_province end as "reachedProvince",
        case when v.report is null then to_json(r.due_at at time zone 'UTC')#>>'{}' || 'Z' end as "communeDueAt"
      from reports r join indicators i on i.plan_id = r.plan_id ${catalogue === undefined ? sql`` : sql`join catalogue c on c.id = i.catalogue_id`}
        left join ${whole === null ? sql`official_values` : sql`figures`} v on v.indicator = i.id and v.period = r.period_key and v.commune = r.commune_id
      where r.period_key = ${period} and r.level = 'commune' and r.is_current and ${lies('r')} and ${lies('i')}
        ${catalogue === undefined ? sql`` : sql`and i.catalogue_id = ${catalogue}::uuid`}
        ${indicator === undefined ? sql`` : sql`and i.id = ${indicator}::uuid`}`,
  )
  // Here rather than there: PostgreSQL would send nothing before all rows were sorted.
  return rows.sort(asInPlans)
}

/**
 * All figures of a province, read at once. Left to itself PostgreSQL looks each of them up: it expects far fewer rows
 * of a province than there are, as both reports and indicators are narrowed to it.
 */
const figuresOfProvince = ({ province, period }: { province: string; period: string }): SQL =>
  sql`with figures as materialized (
      select * from official_values where province = ${province}::uuid and period = ${period})`

/** The province that a scope is, where it is a whole one. */
const provinceOf = (scope: Condition): string | null =>
  typeof scope === 'object' &&
  'field' in scope &&
  scope.field === 'province' &&
  typeof scope.equals === 'string'
    ? scope.equals
    : null

const asInPlans = (a: Placed, b: Placed): number =>
  order(a.commune, b.commune) || (a.position ?? Infinity) - (b.position ?? Infinity) || order(a.no, b.no)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
