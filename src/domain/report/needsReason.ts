import type { Reported } from '../indicator/types'

const fields = [
  'value',
  'numerator',
  'denominator',
  'boolean',
  'text',
  'date',
  'documentNumber',
  'documentDate',
] as const

/**
 * Whether a figure typed into a commune report needs a reason: it replaces, with something else, what a unit has
 * reported and had approved.
 */
export const needsReason = ({
  level,
  source,
  before,
  after,
}: {
  level: 'unit' | 'commune'
  /** Unit whose report the figure came from; null when none did. */
  source: string | null
  before: Reported
  after: Reported
}): boolean =>
  level === 'commune' && source !== null && fields.some((field) => before[field] !== after[field])
