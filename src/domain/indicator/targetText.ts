import type { Comparator, Kind } from '@/domain/indicator/types'
import { plainText } from '@/domain/planText/plainText'
import { amountText } from './amountText'
import type { FigureWords } from './figureWords'

export type Goal = {
  comparator: Comparator | null
  value: number | boolean | null
  upper: number | null
  text: string | null
}

export type AskedTarget = { target: Goal | null; kind: Kind; unit: string | null; t: FigureWords }

const comparisons = {
  '>=': 'figure.target.atLeast',
  '<=': 'figure.target.atMost',
  '>': 'figure.target.above',
  '<': 'figure.target.below',
  '=': 'figure.target.equal',
} as const

/** What an indicator is to reach, in words: '>= 60' of a percent is 'từ 60% trở lên'. Null where nothing was set. */
export const targetText = ({ target, kind, unit, t }: AskedTarget): string | null => {
  if (target === null) return null
  const { comparator, value, upper } = target
  const text = target.text ? plainText(target.text) : null
  if (kind === 'boolean') {
    if (value === null) return text
    return text ?? t(Number(value) === 0 ? 'figure.no' : 'figure.yes')
  }
  if (typeof value !== 'number' || comparator === null) {
    return text ?? (kind === 'document' ? t('figure.target.document') : null)
  }
  const amount = (number: number): string => amountText({ value: number, kind, unit })
  if (comparator === 'between') {
    return upper === null
      ? t('figure.target.atLeast', { value: amount(value) })
      : t('figure.target.between', { value: amount(value), upper: amount(upper) })
  }
  return t(comparisons[comparator], { value: amount(value) })
}
