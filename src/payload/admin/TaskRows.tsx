import type { readReportForAdmin } from '@/services/report/readReportForAdmin'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Words } from './adminSentences'
import { EnteredBy } from './EnteredBy'
import { RowFrame } from './RowFrame'

type Report = NonNullable<Awaited<ReturnType<typeof readReportForAdmin>>>
type TaskRow = Report['tasks'][number]

const columns = ['no', 'task', 'output', 'deadline', 'status', 'result', 'enteredBy'] as const

/** The tasks of a report as a table, section by section. */
export const TaskRows = ({
  rows,
  names,
  words,
}: {
  rows: Report['tasks']
  names: Report['names']
  words: Words
}) => (
  <RowFrame
    title={words('reportValues.tasks')}
    columns={columns}
    rows={rows}
    row={(row) => <TaskLine key={row.id} row={row} names={names} words={words} />}
    words={words}
  />
)

const TaskLine = ({ row, names, words }: { row: TaskRow; names: Report['names']; words: Words }) => {
  const { current, deadline } = row
  return (
    <tr>
      <td>{row.no}</td>
      <td>
        {row.subtask || row.name}
        {row.subtask && <small>{row.name}</small>}
      </td>
      <td>{row.output}</td>
      <td>{deadline.text || (deadline.end !== null && writeDate({ date: deadline.end }))}</td>
      <td>
        {current?.status ? (
          <strong>{words(`taskStatus.${current.status}`)}</strong>
        ) : (
          <span className="reading__missing">{words('reportValues.missing')}</span>
        )}
        {current != null && current.progress !== null && (
          <small>
            {words('reportValues.progress', { percent: writeNumber({ value: current.progress }) })}
          </small>
        )}
      </td>
      <td>
        {current?.result}
        {current?.documentNumber && (
          <small>{words('reportValues.product', { number: current.documentNumber })}</small>
        )}
        {current?.difficulty && (
          <small>{words('reportValues.difficulty', { difficulty: current.difficulty })}</small>
        )}
        {typeof row.returned === 'string' && (
          <small>{words('reportValues.returned', { reason: row.returned })}</small>
        )}
      </td>
      <td>
        <EnteredBy current={current} takenFrom={row.takenFrom} names={names} words={words} />
      </td>
    </tr>
  )
}
