import type { Where } from 'payload'
import type { Condition } from '@/domain/access/condition'

/** A condition of the policy as Payload's `where`; booleans pass through as Payload takes them. */
export const toWhere = (condition: Condition): boolean | Where =>
  typeof condition === 'boolean' ? condition : clause(condition)

const clause = (condition: Exclude<Condition, boolean>): Where => {
  if ('any' in condition) return { or: condition.any.map(inner) }
  if ('all' in condition) return { and: condition.all.map(inner) }
  return condition.equals === null
    ? { [condition.field]: { exists: false } }
    : { [condition.field]: { equals: condition.equals } }
}

const inner = (condition: Condition): Where =>
  typeof condition === 'boolean' ? { id: { exists: condition } } : clause(condition)
