import type { Frequency, Period } from '@/domain/period/types'

type Asked = { period: Period; frequencies: readonly Frequency[] }

/**
 * Whether a period is opened without anybody asking. The second half of a year is not where the year itself is reported:
 * "6 tháng" in a plan beside "năm" is the first half, and the year's report says the rest. It can be opened by hand.
 */
export const isOpenedAlone = ({ period: { frequency, nominalFrom }, frequencies }: Asked): boolean => {
  if (frequency === 'adhoc') return false
  return !(frequency === 'half_year' && nominalFrom.slice(5, 7) === '07' && frequencies.includes('year'))
}
