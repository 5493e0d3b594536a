import type { PayloadRequest } from 'payload'

const SYSTEM = Symbol.for('sauro.system')

/** Marks a request as the product's own work (seeding, jobs): no person, no scope. Never set from outside. */
export const asSystem = <R extends { context: Record<string, unknown> }>(req: R): R => {
  req.context.startedBy = SYSTEM
  return req
}

export const isSystem = (req: PayloadRequest): boolean => req.context.startedBy === SYSTEM
