import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import { statusWords } from './assessmentWords'
import { linesOf } from './linesOf'
import type { ReportFacts, TaskLine } from './reportFacts'
import type { Cell, Say, Table } from './types'

type Asked = { facts: ReportFacts; say: Say }

/** All tasks of a report with what was done and where each stands, by group. */
export const taskTable = ({ facts: { tasks }, say }: Asked): Table => ({
  type: 'table',
  hasNumbers: true,
  columns: [
    { title: say('report.tasks.column.no'), share: 6, align: 'center' },
    ...(hasGroups(tasks)
      ? [{ title: say('report.tasks.column.group'), share: 18, align: 'left' as const }]
      : []),
    { title: say('report.tasks.column.task'), share: 32, align: 'left' },
    { title: say('report.tasks.column.result'), share: 30, align: 'left' },
    { title: say('report.tasks.column.assessment'), share: 14, align: 'center' },
  ],
  rows: tasks.map((line, at) => ({
    type: 'row',
    cells: [
      line.no,
      ...(hasGroups(tasks) ? [groupOf(line, tasks[at - 1])] : []),
      taskText({ line, say }),
      resultText({ line, say }),
      assessedText(line, say),
    ],
  })),
})

const hasGroups = (tasks: readonly TaskLine[]): boolean => tasks.some(({ section }) => section !== null)

/** A group's name stands once, over all its tasks. */
const groupOf = ({ section }: TaskLine, before: TaskLine | undefined): Cell => {
  if (section === null) return ''
  const { code, title } = section
  const isSame = before?.section?.code === code && before.section.title === title
  return isSame ? null : [code, title].filter(Boolean).join('. ')
}

/** A task by what is asked for: its sub-task where it has one. */
export const taskName = ({ name, subtask }: Pick<TaskLine, 'name' | 'subtask'>): string => subtask ?? name

const taskText = ({ line, say }: { line: TaskLine; say: Say }): string => {
  const { leads } = line
  const when = deadlineText(line, say)
  return [
    taskName(line),
    ...(leads.length === 0 ? [] : [say('report.tasks.lead', { units: leads.join('; ') })]),
    ...(when === null ? [] : [say('report.tasks.deadline', { deadline: when })]),
  ].join('\n')
}

/** As the plan writes it, and the later day that was given; null where there is none. */
const deadlineText = ({ deadline: { text, end, isMoved } }: TaskLine, say: Say): string | null => {
  const day = end === null ? null : writeDate({ date: end })
  if (text === null || day === null) return text ?? day
  return isMoved ? say('report.tasks.moved', { deadline: text, day }) : text
}

/** What was done, and the document that shows it. */
const resultText = ({ line, say }: { line: TaskLine; say: Say }): string => {
  const { status, result, difficulty, documentNumber, documentDate } = line
  if (status === null) return say('figure.missing')
  const product = productText({ documentNumber, documentDate, say })
  return [
    ...linesOf(result),
    ...(product === null ? [] : [say('report.tasks.product', { document: product })]),
    ...(difficulty === null ? [] : [say('report.tasks.difficulty', { text: linesOf(difficulty).join(' ') })]),
  ].join('\n')
}

const assessedText = (line: TaskLine, say: Say): string => {
  const words = statusWords({ line, say })
  return line.progress === null || line.status === 'done'
    ? words
    : `${words} (${writeNumber({ value: line.progress })}%)`
}

/** An issued document by number and day; null where no number was given. */
export const productText = ({
  documentNumber,
  documentDate,
  say,
}: Pick<TaskLine, 'documentNumber' | 'documentDate'> & { say: Say }): string | null => {
  if (documentNumber === null) return null
  return documentDate === null
    ? documentNumber
    : say('figure.document', { number: documentNumber, date: writeDate({ date: documentDate }) })
}
