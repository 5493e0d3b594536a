import type { Where } from 'payload'
import type { Condition } from '@/domain/access/condition'

/** A condition of the policy as Payload's `where`; booleans pass through as Payload takes them. */
export const toWhere = (condition: Condition): boolean | Where =>
  typeof condition === 'boolean' ? condition : whereOn('', condition)

/** The same, for rows that a path leads to: `through: 'plan.'` puts every field of the condition behind it. */
export const whereOn = (through: string, condition: Condition): Where => {
  if (typeof condition === 'boolean') return { [`${through}id`]: { exists: condition } }
  if ('any' in condition || 'all' in condition) {
    const [branch, parts] =
      'any' in condition ? (['or', condition.any] as const) : (['and', condition.all] as const)
    // Payload leaves an empty branch out, whatever it stands in.
    if (parts.length === 0) return whereOn(through, branch === 'and')
    return { [branch]: parts.map((part) => whereOn(through, part)) }
  }
  return condition.equals === null
    ? { [`${through}${condition.field}`]: { exists: false } }
    : { [`${through}${condition.field}`]: { equals: condition.equals } }
}
