import { hasContent } from '@/domain/indicator/hasContent'
import { isPercent } from '@/domain/indicator/isPercent'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Basis, Kind } from '@/domain/indicator/types'
import type { PeriodKey, RegularFrequency } from '@/domain/period/types'
import type { Composed, ShorterPart } from '@/domain/rollup/composed'
import { newestPart } from '@/domain/rollup/newestPart'
import { sumReported } from '@/domain/rollup/sumReported'

type Asked = {
  kind: Kind
  unit: string | null
  basis: Basis
  /** The shortest periods that are reported. */
  finest: RegularFrequency
  /** The periods of that length within the longer one, in order of time, reported or not. */
  expected: readonly PeriodKey[]
  /** Of all shorter lengths, those whose data lie within the longer period. */
  parts: readonly ShorterPart[]
}

/**
 * One row of a longer period from the shorter ones. A flow is the sum of the shortest periods, and of no others: what
 * months say, their quarter says again. Where each gave numerator and denominator, these are summed and the value is
 * their ratio; percents without them cannot be added. A state, and whatever is no number, is the newest there is.
 * What was not reported is named as missing and never counted as zero. Null where there is nothing to propose.
 */
export const composeRow = ({ kind, unit, basis, finest, expected, parts }: Asked): Composed | null => {
  const filled = parts.filter(({ reported }) => hasContent({ kind, reported }))
  const isNumeric = kind === 'percent' || kind === 'number' || kind === 'range'
  if (basis !== 'flow' || !isNumeric) return newestPart({ parts: filled, expected })

  const summed = filled
    .filter(({ frequency }) => frequency === finest)
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
  const sum = sumReported({
    said: summed.map(({ reported }) => reported),
    percent: isPercent({ kind, unit }),
  })
  if (sum === null) return null
  return {
    ...NOTHING_REPORTED,
    ...sum,
    from: summed.map(({ report, periodKey }) => ({ report, periodKey })),
    missing: expected.filter((key) => !summed.some(({ periodKey }) => periodKey === key)),
  }
}
