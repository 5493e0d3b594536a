import type { Fact } from '@/domain/board/types'
import type { Basis } from '@/domain/indicator/types'
import type { Frequency } from '@/domain/period/types'

/**
 * The figures that stand beside those of a period, newest first. Months and quarters are never mixed in a flow, where
 * they would be counted twice; a state at a day may be told by whichever report there is.
 */
export const factsFor = ({
  basis,
  frequency,
  facts,
}: {
  basis: Basis
  frequency: Frequency
  facts: readonly Fact[]
}): Fact[] => {
  const same = facts.filter((fact) => fact.frequency === frequency)
  return basis === 'flow' || same.length > 0 ? same : [...facts]
}
