import type { Basis } from '@/domain/indicator/types'
import type { Frequency } from '@/domain/period/types'

/**
 * The figures that stand beside those of a period. Months and quarters are never mixed in a flow, where they would be
 * counted twice; a state at a day may be told by whichever report there is.
 */
export const sameKind = <S extends { frequency: Frequency }>({
  basis,
  frequency,
  said,
}: {
  basis: Basis
  frequency: Frequency
  said: readonly S[]
}): S[] => {
  const same = said.filter((one) => one.frequency === frequency)
  return basis === 'flow' || same.length > 0 ? same : [...said]
}
