import { TASK_STATUSES } from '@/domain/task/types'
import { foldKey } from '@/domain/vietnamese/foldKey'
import type { SheetWords } from '../types'

/** By folded words: what a cell says in any language, and what the form sends for it. */
export type WordsBack = {
  statuses: Readonly<Record<string, string>>
  answers: Readonly<Record<string, string>>
}

/** What the words of a unit's sheet stand for, whichever language it was written in. */
export const wordsBack = (languages: readonly SheetWords[]): WordsBack => ({
  statuses: Object.fromEntries(
    languages.flatMap((words) =>
      TASK_STATUSES.map((status) => [foldKey(words(`statusWord.${status}`)), status]),
    ),
  ),
  answers: Object.fromEntries(
    languages.flatMap((words) => [
      [foldKey(words('yes')), 'true'],
      [foldKey(words('no')), 'false'],
    ]),
  ),
})
