import { countsThings } from '@/domain/indicator/countsThings'
import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind, Reported, ValueFlag } from '@/domain/indicator/types'
import { withoutFloatNoise } from '@/domain/indicator/withoutFloatNoise'

type ReportedRow = {
  kind: Kind
  unit: string | null
  /** The administrator asks for numerator and denominator. */
  ratio: boolean
  reported: Reported
}

/**
 * What a reviewer should look at in a reported number. A flag is a doubt and never a refusal: the figure stays as
 * entered. 'part_missing' also stands for a value typed where both parts are asked for.
 */
export const flagsOf = ({ kind, unit, ratio, reported }: ReportedRow): ValueFlag[] => {
  if (kind !== 'percent' && kind !== 'number' && kind !== 'range') return []
  const { value, numerator, denominator } = reported
  const percent = isPercent({ kind, unit })
  const flags: ValueFlag[] = []

  if (percent && value !== null && withoutFloatNoise(value) > 100) flags.push('percent_over_100')
  if (numerator !== null && denominator !== null && numerator > denominator) {
    flags.push('numerator_over_denominator')
  }
  const isFraction = value !== null && !Number.isInteger(withoutFloatNoise(value))
  if (!percent && isFraction && countsThings({ unit })) flags.push('fraction_of_count')
  if ([value, numerator, denominator].some((number) => number !== null && number < 0)) flags.push('negative')
  const oneAlone = (numerator === null) !== (denominator === null)
  const noneAskedFor = ratio && value !== null && numerator === null && denominator === null
  if (oneAlone || noneAskedFor) flags.push('part_missing')
  return flags
}
