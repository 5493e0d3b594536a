import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind, Target } from '@/domain/indicator/types'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Words } from './adminSentences'

type Goal = {
  kind: Kind
  unit: string | null
  target: Pick<Target, 'comparator' | 'upper' | 'text'> & { value: number | boolean | null }
  words: Words
}

/** What a target asks for, in words: 'ít nhất 60%'. Its own text where that is no figure; null when none is set. */
export const writeGoal = ({ kind, unit, target, words }: Goal): string | null => {
  const { comparator, value, upper, text } = target
  if (kind === 'boolean' && value !== null) return words(Number(value) === 0 ? 'value.no' : 'value.yes')
  if (typeof value !== 'number' || comparator === null) return text
  const percent = isPercent({ kind, unit }) ? '%' : ''
  const figure = (number: number): string => `${writeNumber({ value: number })}${percent}`
  if (comparator === 'between')
    return words('target.between', { value: figure(value), upper: upper === null ? '…' : figure(upper) })
  return words(`target.${COMPARATORS[comparator]}`, { value: figure(value) })
}

const COMPARATORS = { '>=': 'at_least', '<=': 'at_most', '>': 'above', '<': 'below', '=': 'exactly' } as const
