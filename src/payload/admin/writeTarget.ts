import type { Kind, Target } from '@/domain/indicator/types'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Words } from './adminSentences'
import { writeGoal } from './writeGoal'

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
  const goal = writeGoal({ kind, unit, target, words })
  if (target.dueOn === null) return null
  const until = words('target.until', { date: writeDate({ date: target.dueOn }) })
  return goal === null ? until : `${goal}, ${until}`
}
