import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Words } from '../adminSentences'
import type { TaskRow } from './stepProps'

/** What a row's deadline was understood as. */
export const readingOfDeadline = ({ row, words }: { row: TaskRow; words: Words }): string[] => {
  const { end, recurring, done, milestones } = row.deadline
  const said = [
    ...(milestones.length > 1
      ? milestones.map(({ date, text }) => `${writeDate({ date })}: ${text}`)
      : end === null
        ? []
        : [words('import.row.until', { date: writeDate({ date: end }) })]),
    ...(recurring ? [words('import.row.recurring')] : []),
    ...(done ? [words('import.row.done')] : []),
  ]
  return said.length === 0 ? [words('import.row.noDeadline')] : said
}
