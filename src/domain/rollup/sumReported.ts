import { ratioValue } from '@/domain/indicator/ratioValue'
import type { Reported } from '@/domain/indicator/types'
import { withoutFloatNoise } from '@/domain/indicator/withoutFloatNoise'

/**
 * Figures of a flow as one. Where each has numerator and denominator, these are summed and the value is their ratio; a
 * percent without them cannot be summed. Null where there is no sum.
 */
export const sumReported = ({
  said,
  percent,
}: {
  /** Each with a value. */
  said: readonly Reported[]
  percent: boolean
}): Pick<Reported, 'value' | 'numerator' | 'denominator'> | null => {
  if (said.length === 0) return null
  const total = (field: 'value' | 'numerator' | 'denominator'): number | null => {
    const numbers = said.flatMap((one) => one[field] ?? [])
    return numbers.length < said.length
      ? null
      : withoutFloatNoise(numbers.reduce((sum, number) => sum + number, 0))
  }
  const [numerator, denominator] = [total('numerator'), total('denominator')]
  if (numerator !== null && denominator !== null) {
    const value = ratioValue({ numerator, denominator, percent })
    return value === null ? null : { numerator, denominator, value }
  }
  return percent ? null : { value: total('value'), numerator: null, denominator: null }
}
