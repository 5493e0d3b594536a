import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind, Target } from '@/domain/indicator/types'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Words } from './adminSentences'

type Goal = {
  kind: Kind
  unit: string | null
  target: Pick<Target, 'comparator' | 'upper' | 'text'> & {
    value: number | boolean | null
    dueOn: string | null
  }
  words: Words
}

/** A target in words with the day it is for: 'ít nhất 60%, đến 31/12/2026'. Null when none is set. */
export const writeTarget = ({ kind, unit, target, words }: Goal): string | null => {
  const goal = goalOf({ kind, unit, target, words })
  if (target.dueOn === null) return null
  const until = words('target.until', { date: writeDate({ date: target.dueOn }) })
  return goal === null ? until : `${goal}, ${until}`
}

const goalOf = ({ kind, unit, target, words }: Goal): string | null => {
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
