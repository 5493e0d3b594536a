import type { Scope } from './types'

type Dated = Scope & { from: string; to: string }

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === 0 || others.length === 0 || some.some((one) => others.includes(one))

/** Whether two delegations of one person could both reach the same decision on the same day. */
export const overlaps = (one: Dated, other: Dated): boolean =>
  one.from <= other.to &&
  other.from <= one.to &&
  meet(one.documentTypes, other.documentTypes) &&
  meet(one.steps, other.steps) &&
  (one.unit === null || other.unit === null || one.unit === other.unit)
