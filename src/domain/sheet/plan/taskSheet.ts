import { plainText } from '@/domain/planText/plainText'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { ownerNames } from '../ownerNames'
import type { Sheet, SheetWords } from '../types'
import type { PlanInSheet } from './types'

type Deadline = PlanInSheet['tasks'][number]['rows'][number]['deadline']

/** The tasks of a plan as its appendix has them; a task with several parts has a row for each, with its number on all. */
export const taskSheet = ({ plan, words }: { plan: PlanInSheet; words: SheetWords }): Sheet => ({
  name: words('tasks'),
  title: [words('plan.tasksTitle'), plan.title],
  columns: [
    { header: words('order'), width: 6, kind: 'code' },
    { header: words('task'), width: 38, kind: 'text' },
    { header: words('subtask'), width: 38, kind: 'text' },
    { header: words('output'), width: 28, kind: 'text' },
    { header: words('kpi'), width: 24, kind: 'text' },
    { header: words('lead'), width: 24, kind: 'text' },
    { header: words('coordinate'), width: 24, kind: 'text' },
    { header: words('deadline'), width: 17, kind: 'text' },
    ...(hasNotes(plan) ? [{ header: words('note'), width: 24, kind: 'text' as const }] : []),
  ],
  rows: plan.tasks.flatMap(({ section, rows }) => [
    ...(section === null ? [] : [{ type: 'section' as const, ...section }]),
    ...rows.map(({ no, name, subtask, output, kpi, deadline, owners, note }) => ({
      type: 'row' as const,
      cells: [
        no,
        plainText(name),
        plain(subtask),
        plain(output),
        plain(kpi),
        ownerNames(owners, 'lead'),
        ownerNames(owners, 'coordinate'),
        deadlineText(deadline, words),
        ...(hasNotes(plan) ? [plain(note)] : []),
      ],
    })),
  ]),
  notes: [],
})

const hasNotes = ({ tasks }: PlanInSheet): boolean =>
  tasks.some(({ rows }) => rows.some(({ note }) => note !== null && note !== ''))

const plain = (text: string | null): string | null => (text === null ? null : plainText(text))

/** The document's own words, else its days. */
const deadlineText = ({ text, end, recurring, milestones }: Deadline, words: SheetWords): string | null => {
  if (text !== null && text !== '') return plainText(text)
  if (milestones.length > 0)
    return milestones.map((one) => `${writeDate({ date: one.date })}: ${one.text}`).join('; ')
  const parts = [end === null ? '' : writeDate({ date: end }), recurring ? words('recurring') : '']
  return parts.filter(Boolean).join('; ') || null
}
