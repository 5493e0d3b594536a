import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'

/** A condition of the policy as SQL over the columns given by field name; a field without a column matches nothing. */
export const conditionSql = ({
  condition,
  columns,
}: {
  condition: Condition
  columns: Readonly<Record<string, SQL>>
}): SQL => {
  if (typeof condition === 'boolean') return condition ? sql`true` : sql`false`
  if ('any' in condition) return joined(condition.any, columns, sql` or `)
  if ('all' in condition) return joined(condition.all, columns, sql` and `)
  const column = columns[condition.field]
  if (column === undefined) return sql`false`
  return condition.equals === null ? sql`${column} is null` : sql`${column} = ${condition.equals}`
}

const joined = (parts: readonly Condition[], columns: Readonly<Record<string, SQL>>, word: SQL): SQL =>
  sql`(${sql.join(
    parts.map((condition) => conditionSql({ condition, columns })),
    word,
  )})`
