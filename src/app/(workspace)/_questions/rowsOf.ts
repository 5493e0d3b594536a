import type { RowRef } from '@/domain/approval/types'
import type { Form } from '../_report/types'
import { rowName } from '../_review/rowName'

export type NamedRow = RowRef & { name: string; question: Form['tasks'][number]['question'] }

/** All rows of a form with the name they have outside their table, and what was asked about them. */
export const rowsOf = ({ indicators, tasks }: Form): NamedRow[] => [
  ...indicators.map((row): NamedRow => ({
    kind: 'indicator',
    id: row.id,
    name: rowName(row),
    question: row.question,
  })),
  ...tasks.map((row): NamedRow => ({
    kind: 'task',
    id: row.id,
    name: rowName({ ...row, name: row.subtask ?? row.name }),
    question: row.question,
  })),
]
