import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import { conditionSql } from '../conditionSql'
import { arrayOf, rowsOf, textArray, type Db } from '../session'
import { reportColumns } from './reportColumns'

/** What a listing can be narrowed and sorted by, with the type of its column. */
export const listedFields = {
  id: 'uuid',
  plan: 'uuid',
  organisation: 'uuid',
  period: 'uuid',
  province: 'uuid',
  commune: 'uuid',
  unit: 'uuid',
  level: 'enum_report_level',
  state: 'enum_report_state',
  periodKey: 'varchar',
  periodStart: 'varchar',
  periodEnd: 'varchar',
  step: 'varchar',
  isCurrent: 'boolean',
  reachedProvince: 'boolean',
} as const

export type ListedField = keyof typeof listedFields

export type PageAsked = {
  /** Each field has one of these values. */
  filters: readonly { field: ListedField; values: readonly string[] }[]
  sort: readonly { field: ListedField; isDescending: boolean }[]
  limit: number
  page: number
}

const relations: readonly string[] = ['plan', 'organisation', 'period', 'province', 'commune', 'unit']

const columnOf = (field: ListedField): SQL => {
  const name = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return sql.raw(`r.${name}${relations.includes(field) ? '_id' : ''}`)
}

/** Payload puts the newest first among equals; the id keeps every report on one page only. */
const orderOf = (sort: PageAsked['sort']): SQL =>
  sql.join(
    [
      ...sort.map(
        ({ field, isDescending }) => sql`${columnOf(field)} ${sql.raw(isDescending ? 'desc' : 'asc')}`,
      ),
      sql`r.created_at desc`,
      sql`r.id`,
    ],
    sql`, `,
  )

const moment = (column: string): SQL =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

const document = sql`r.id, r.plan_id as plan, r.organisation_id as organisation, r.period_id as period, r.level, r.period_key as "periodKey",
  r.period_start as "periodStart", r.period_end as "periodEnd", ${moment('r.due_at')} as "dueAt", r.state, r.step, r.revision::float8 as revision,
  r.version::float8 as version, r.is_current as "isCurrent", r.supersedes_id as supersedes, r.reached_province as "reachedProvince",
  r.document_number as "documentNumber", r.issued_date as "issuedDate", r.signer,
  json_build_object('results', r.narrative_results, 'difficulties', r.narrative_difficulties, 'proposals', r.narrative_proposals,
    'nextSteps', r.narrative_next_steps) as narrative,
  r.nothing_to_report as "nothingToReport", r.province_id as province, r.commune_id as commune, r.unit_id as unit,
  ${moment('r.updated_at')} as "updatedAt", ${moment('r.created_at')} as "createdAt"`

/**
 * One page of the reports in a scope or among `others`, as documents, and how many there are on all pages. One
 * statement, a second one behind the last page.
 */
export const readReportPage = async ({
  db,
  scope,
  others,
  asked: { filters, sort, limit, page },
}: {
  db: Db
  scope: Condition
  others: readonly string[]
  asked: PageAsked
}): Promise<{ documents: Record<string, unknown>[]; total: number }> => {
  const seen = conditionSql({ condition: scope, columns: reportColumns })
  const where = sql.join(
    [
      others.length === 0 ? seen : sql`(${seen} or r.id = any(${arrayOf('uuid', others)}))`,
      ...filters.map(
        ({ field, values }) =>
          sql`${columnOf(field)} = any(${textArray(values)}::${sql.raw(listedFields[field])}[])`,
      ),
    ],
    sql` and `,
  )
  const count = sql`select count(*)::int as total from reports r where ${where}`
  const rows = await rowsOf<Record<string, unknown> & { total: number }>(
    db,
    sql`select (${count}) as total, ${document} from reports r where ${where}
      order by ${orderOf(sort)} limit ${limit} offset ${(page - 1) * limit}`,
  )
  const [first] = rows
  if (first === undefined && page === 1) return { documents: [], total: 0 }
  const { total } = first ?? (await rowsOf<{ total: number }>(db, count))[0]!
  return { documents: rows.map(({ total: _total, ...one }) => one), total }
}
