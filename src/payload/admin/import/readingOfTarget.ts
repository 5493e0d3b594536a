import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Words } from '../adminSentences'
import { writeGoal } from '../writeGoal'
import type { IndicatorRow } from './stepProps'

/** What a row's target was understood as, one line for each day it is for. */
export const readingOfTarget = ({ row, words }: { row: IndicatorRow; words: Words }): string[] => {
  const goal = (text: string, { kind, ...target }: IndicatorRow['target']): string =>
    writeGoal({ kind, unit: row.unit, target: { ...target, text }, words }) || words('target.none')
  if (row.targets.length === 0) return [goal(row.targetText, row.target)]
  return row.targets.map(
    ({ dueOn, text, target }) =>
      `${goal(text, target)}, ${words('target.until', { date: writeDate({ date: dueOn }) })}`,
  )
}
