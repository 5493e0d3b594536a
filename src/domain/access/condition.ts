/**
 * Which rows a right reaches, as data: the adapter turns it into a Payload `where`, services match it against
 * a row they have read. One meaning, two evaluations, tested against each other.
 */
export type Condition =
  | boolean
  | { field: string; equals: string | boolean | null }
  | { any: readonly Condition[] }
  | { all: readonly Condition[] }

/** Whether a row (plain values by field name) satisfies a condition. A field the row lacks matches only null. */
export const matches = (condition: Condition, row: Readonly<Record<string, unknown>>): boolean => {
  if (typeof condition === 'boolean') return condition
  if ('any' in condition) return condition.any.some((part) => matches(part, row))
  if ('all' in condition) return condition.all.every((part) => matches(part, row))
  return (row[condition.field] ?? null) === condition.equals
}

/** Either of several conditions, simplified: a single true makes all of it true. */
export const anyOf = (parts: readonly Condition[]): Condition => {
  if (parts.some((part) => part === true)) return true
  const open = parts.filter((part) => part !== false)
  if (open.length === 0) return false
  return open.length === 1 ? open[0]! : { any: open }
}

/** All of several conditions, simplified: a single false makes all of it false. */
export const allOf = (parts: readonly Condition[]): Condition => {
  if (parts.some((part) => part === false)) return false
  const open = parts.filter((part) => part !== true)
  if (open.length === 0) return true
  return open.length === 1 ? open[0]! : { all: open }
}
