import type { Target } from '@/domain/indicator/types'

/**
 * How much of its target a figure has reached, in percent; null where that would say nothing: a target that is not a
 * number to be reached from below, or is none at all.
 */
export const completionRate = ({
  value,
  target,
}: {
  value: number | null
  target: Target | null
}): number | null => {
  if (value === null || target === null || target.value === null || target.value <= 0) return null
  return target.comparator === '>=' || target.comparator === '>' || target.comparator === '='
    ? (value / target.value) * 100
    : null
}
