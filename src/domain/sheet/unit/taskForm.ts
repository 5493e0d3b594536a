import { plainText } from '@/domain/planText/plainText'
import { TASK_STATUSES } from '@/domain/task/types'
import { inSections } from '../inSections'
import type { Column, DataRow, Sheet } from '../types'
import { KEYS } from './keys'
import type { Making } from './making'
import { withHidden } from './withHidden'

/** The tasks of a unit's report to fill in. */
export const taskForm = ({ form, words, title, printed, hidden }: Making): Sheet => {
  const { tasks, reopened } = form
  const input = (header: string, width: number, key: string): Column => ({
    ...{ header, width, key },
    kind: 'text',
    isInput: true,
  })
  const inputs = [
    input(words('status'), 18, 'status'),
    input(words('progress'), 10, 'progress'),
    input(words('result'), 44, 'result'),
    input(words('difficulty'), 34, 'difficulty'),
    input(words('documentNumber'), 18, 'documentNumber'),
    input(words('documentDate'), 13, 'documentDate'),
  ]
  const columns = withHidden([
    { header: words('order'), width: 6, kind: 'code' },
    { header: words('task'), width: 48, kind: 'text', key: KEYS.name },
    { header: words('deadline'), width: 20, kind: 'text' },
    { header: words('form.last'), width: 20, kind: 'code' },
    ...inputs,
  ])
  const firstInput = columns.findIndex(({ isInput }) => isInput)
  const statuses = TASK_STATUSES.map((status) => words(`statusWord.${status}`))
  return {
    name: words('tasks'),
    title,
    columns,
    rows: inSections(tasks, (row): DataRow => {
      const part = `t.${row.id}`
      const texts = printed.get(part)!
      const isOpen = reopened === null || reopened.has(row.id)
      const name = plainText(row.name)
      const { first, last } = hidden(part, name)
      return {
        type: 'row',
        cells: [
          ...[first, row.no, name, row.deadline, row.last],
          ...inputs.map(({ key }) => {
            const text = texts[`${part}.${key}`]!
            return text === '' ? null : key === 'status' ? words(`statusWord.${text}`) : text
          }),
          ...last,
        ],
        ...(isOpen
          ? { choices: { [firstInput]: statuses } }
          : { closed: inputs.map((_, at) => firstInput + at) }),
      }
    }),
    notes: [words('form.keep')],
    isProtected: true,
  }
}
