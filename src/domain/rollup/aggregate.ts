import { ratioValue } from '@/domain/indicator/ratioValue'
import { withoutFloatNoise } from '@/domain/indicator/withoutFloatNoise'

/** How the figures of several communes become one; the catalogue gives it. */
export type RollupRule = 'single' | 'sum' | 'average' | 'weighted' | 'count_true' | 'min' | 'max' | 'none'

/** One commune's official figure for one indicator and period. */
export type RollupPart = {
  value: number | null
  numerator: number | null
  denominator: number | null
  boolean: boolean | null
}

type PartsToAggregate = {
  rule: RollupRule
  parts: readonly RollupPart[]
  /** Of the indicator (`isPercent`): a weighted ratio of it is × 100. */
  percent: boolean
}

/**
 * One figure from the parts. A part without what the rule needs is left out and never counts as zero; null when no
 * part is left, and for 'none'. 'single' is for a figure that one commune alone has: null as soon as two have one.
 * 'weighted' divides the sum of numerators by the sum of denominators; 'count_true' counts yes answers, so that 0 means
 * that all who answered said no.
 */
export const aggregate = ({ rule, parts, percent }: PartsToAggregate): number | null => {
  const values = parts.flatMap(({ value }) => (value === null ? [] : [value]))
  switch (rule) {
    case 'single':
      return values.length === 1 ? (values[0] ?? null) : null
    case 'sum':
      return values.length > 0 ? sum(values) : null
    case 'average':
      return values.length > 0 ? withoutFloatNoise(sum(values) / values.length) : null
    case 'min':
      return values.length > 0 ? values.reduce((least, value) => Math.min(least, value)) : null
    case 'max':
      return values.length > 0 ? values.reduce((most, value) => Math.max(most, value)) : null
    case 'weighted':
      return weighted({ parts, percent })
    case 'count_true': {
      const answers = parts.filter(({ boolean }) => boolean !== null)
      return answers.length > 0 ? answers.filter(({ boolean }) => boolean).length : null
    }
    case 'none':
      return null
  }
}

const sum = (numbers: readonly number[]): number =>
  withoutFloatNoise(numbers.reduce((total, number) => total + number, 0))

const weighted = ({ parts, percent }: Pick<PartsToAggregate, 'parts' | 'percent'>): number | null => {
  const pairs = parts.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ numerator, denominator }],
  )
  return ratioValue({
    numerator: sum(pairs.map(({ numerator }) => numerator)),
    denominator: sum(pairs.map(({ denominator }) => denominator)),
    percent,
  })
}
