import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Form } from '../_report/types'
import { Moved } from '../_figures/Moved'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { partId, type TableOf } from './IndicatorTable'
import { RowQuestion } from '../_questions/RowQuestion'
import { CorrectedHere } from './CorrectedHere'
import { RowFacts } from './RowFacts'
import { rowName } from './rowName'
import { RowReturn } from './RowReturn'
import { RowTable } from './RowTable'
import { RowTitle } from './RowTitle'
import { taskStatusWords } from './taskStatusWords'
import { TaskWas } from './TaskWas'

type Row = Form['tasks'][number]

const columns = ['task', 'deadline', 'lastStatus', 'progress', 'timing'] as const

/** The tasks to be read: status, timing against the deadline, result and difficulty in words. */
export const TaskTable = ({ rows, review, kept, asksIn, part, t }: TableOf<Row>) => (
  <RowTable
    id={partId('nhiem-vu', part)}
    title={t('review.tasks')}
    columns={columns}
    rows={rows}
    hasReturn={kept !== null}
    row={(row) => <TaskRow key={row.id} row={row} review={review} kept={kept} asksIn={asksIn} t={t} />}
    t={t}
  />
)

const TaskRow = ({ row, review, kept, asksIn, t }: Omit<TableOf<Row>, 'rows' | 'part'> & { row: Row }) => {
  const beside = review.rows.get(row.id)!
  const isChanged = review.view.isChanged(row.id)
  const changes = review.view.changes.get(row.id) ?? []
  const untold = (field: 'result' | 'difficulty') =>
    changes.some((change) => change.field === field) ? null : (row.current?.[field] ?? null)
  const name = row.subtask ?? row.name
  const { current } = row
  return (
    <tr role="row" id={`t.${row.id}`} className={isChanged ? 'is-changed' : undefined}>
      <th role="rowheader" scope="row">
        <RowTitle
          no={row.subNo === null ? row.no : `${row.no}.${row.subNo}`}
          name={name}
          isChanged={isChanged}
          isRequired={row.required}
          flags={row.flags}
          returned={row.returned}
          t={t}
        />
        <RowQuestion
          row={{ kind: 'task', id: row.id, name: rowName({ ...row, name }) }}
          question={row.question}
          asksIn={asksIn}
          t={t}
        />
        {row.output === null ? null : (
          <span className="row-output">{t('review.output', { output: row.output })}</span>
        )}
      </th>
      <td role="cell" data-label={t('review.column.deadline')}>
        {deadlineWords(row, t)}
        <Moved deadline={row.deadline} t={t} />
      </td>
      <td role="cell" data-label={t('review.column.lastStatus')} className="soft">
        {taskStatusWords(row.last, t)}
      </td>
      <td role="cell" data-label={t('review.column.progress')}>
        <span className="figure">{taskStatusWords(current, t)}</span>
        <TaskWas row={row} changes={changes} t={t} />
        <CorrectedHere review={review} row={row.id} t={t}>
          {(corrected) => <TaskWas row={row} changes={corrected} t={t} />}
        </CorrectedHere>
        <Told label={t('review.result')} text={untold('result')} />
        <Told label={t('review.product')} text={productWords(current)} />
        <Told label={t('review.difficulty')} text={untold('difficulty')} />
        <RowFacts
          beside={beside}
          names={review.names}
          common={review.common}
          history={null}
          note={null}
          takenFrom={row.takenFrom}
          t={t}
        />
      </td>
      <td role="cell" data-label={t('review.column.timing')}>
        {beside.timing === null ? (
          <Mark light="grey">{t('said.assessment.missing')}</Mark>
        ) : (
          <Mark light={beside.timing.light}>{t(`said.timing.${beside.timing.timing}`)}</Mark>
        )}
      </td>
      {kept === null ? null : (
        <td role="cell" className="sheet-return">
          <RowReturn kind="task" id={row.id} name={rowName({ ...row, name })} kept={kept} t={t} />
        </td>
      )}
    </tr>
  )
}

const Told = ({ label, text }: { label: string; text: string | null }) =>
  text === null ? null : (
    <p className="row-told">
      <span className="soft">{label}</span> {text}
    </p>
  )

const productWords = (current: Row['current']): string | null => {
  if (current === null) return null
  const { documentNumber, documentDate } = current
  const day = documentDate === null ? null : writeDate({ date: documentDate })
  return [documentNumber, day].filter((word) => word !== null).join(', ') || null
}

const deadlineWords = ({ deadline }: Row, t: Words): string =>
  // What the plan says of a deadline that has moved is its first day.
  (deadline.extensions === undefined ? deadline.text : null) ??
  (deadline.end === null
    ? t(deadline.recurring ? 'review.recurring' : 'review.noDeadline')
    : writeDate({ date: deadline.end }))
