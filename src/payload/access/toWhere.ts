import type { Where } from 'payload'
import type { Condition } from '@/domain/access/condition'

/** A condition of the policy as Payload's `where`; booleans pass through as Payload takes them. */
export const toWhere = (condition: Condition): boolean | Where =>
  typeof condition === 'boolean' ? condition : clause(condition)

const clause = (condition: Condition): Where => {
  if (typeof condition === 'boolean') return { id: { exists: condition } }
  if ('any' in condition || 'all' in condition) {
    const [branch, parts] =
      'any' in condition ? (['or', condition.any] as const) : (['and', condition.all] as const)
    // Payload leaves an empty branch out, whatever it stands in.
    return parts.length === 0 ? clause(branch === 'and') : { [branch]: parts.map(clause) }
  }
  return condition.equals === null
    ? { [condition.field]: { exists: false } }
    : { [condition.field]: { equals: condition.equals } }
}
