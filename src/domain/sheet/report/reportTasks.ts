import { plainText } from '@/domain/planText/plainText'
import { inSections } from '../inSections'
import type { Sheet, SheetWords } from '../types'
import type { TaskInReport } from './types'

type Asked = { tasks: readonly TaskInReport[]; words: SheetWords; title: string[] }

/** The tasks of a report as a sheet, each with its status and how it stands in time. */
export const reportTasks = ({ tasks, words, title }: Asked): Sheet => ({
  name: words('tasks'),
  title,
  columns: [
    { header: words('order'), width: 5, kind: 'code' },
    { header: words('task'), width: 30, kind: 'text' },
    { header: words('subtask'), width: 26, kind: 'text' },
    { header: words('output'), width: 20, kind: 'text' },
    { header: words('deadline'), width: 14, kind: 'text' },
    { header: words('deadlineDay'), width: 11, kind: 'date' },
    { header: words('status'), width: 13, kind: 'code' },
    { header: words('timing'), width: 11, kind: 'code' },
    { header: words('progress'), width: 8, kind: 'number' },
    { header: words('result'), width: 28, kind: 'text' },
    { header: words('difficulty'), width: 20, kind: 'text' },
    { header: words('documentNumber'), width: 14, kind: 'text' },
    { header: words('documentDate'), width: 11, kind: 'date' },
    { header: words('lead'), width: 18, kind: 'text' },
  ],
  rows: inSections(tasks, ({ no, name, subtask, output, deadline, reported, timing, leads }) => ({
    type: 'row',
    cells: [
      no,
      plainText(name),
      subtask === null ? null : plainText(subtask),
      output === null ? null : plainText(output),
      deadline.text === null ? null : plainText(deadline.text),
      deadline.end === null ? null : { date: deadline.end },
      reported === null || reported.status === null ? null : words(`statusWord.${reported.status}`),
      timing === null ? null : words(`timingWord.${timing}`),
      reported?.progress ?? null,
      reported?.result ?? null,
      reported?.difficulty ?? null,
      reported?.documentNumber ?? null,
      reported?.documentDate ? { date: reported.documentDate } : null,
      leads,
    ],
  })),
  notes: [words('emptyNote')],
})
