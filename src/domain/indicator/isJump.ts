import type { Kind } from '@/domain/indicator/types'
import { withoutFloatNoise } from '@/domain/indicator/withoutFloatNoise'

type Figures = {
  kind: Kind
  /** The last figure; null when there is none, as in the first period. */
  before: number | null
  after: number | null
  /** Percent of the last figure; null when the plan does not ask. */
  limit: number | null
}

/**
 * Whether a percent or a number lies further from the last figure than the plan takes without a word. Measured by the
 * size of the last figure, whatever its sign; anything that comes after zero is a jump.
 */
export const isJump = ({ kind, before, after, limit }: Figures): boolean => {
  if (kind !== 'percent' && kind !== 'number') return false
  if (limit === null || before === null || after === null) return false
  if (before === 0) return after !== 0
  return withoutFloatNoise((Math.abs(after - before) / Math.abs(before)) * 100) > limit
}
