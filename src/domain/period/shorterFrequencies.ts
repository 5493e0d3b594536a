import type { Frequency, RegularFrequency } from '@/domain/period/types'

const ORDER: readonly RegularFrequency[] = ['month', 'quarter', 'half_year', 'nine_months', 'year']

/** The frequencies whose periods are shorter than those of one, the shortest first; none for an ad hoc one. */
export const shorterFrequencies = ({ frequency }: { frequency: Frequency }): RegularFrequency[] =>
  frequency === 'adhoc' ? [] : ORDER.slice(0, ORDER.indexOf(frequency))
