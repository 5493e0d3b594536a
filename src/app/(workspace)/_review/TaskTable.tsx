import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Form } from '../_report/types'
import { Moved } from '../_figures/Moved'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import type { TableOf } from './IndicatorTable'
import { RowFacts } from './RowFacts'
import { rowName } from './rowName'
import { RowReturn } from './RowReturn'
import { RowTable } from './RowTable'
import { RowTitle } from './RowTitle'

type Row = Form['tasks'][number]

const columns = ['task', 'deadline', 'lastStatus', 'progress', 'timing'] as const

/** The tasks to be read: status, timing against the deadline, result and difficulty in words. */
export const TaskTable = ({ rows, review, kept, t }: TableOf<Row>) => (
  <RowTable
    id="nhiem-vu"
    title={t('review.tasks')}
    columns={columns}
    rows={rows}
    hasReturn={kept !== null}
    row={(row) => <TaskRow key={row.id} row={row} review={review} kept={kept} t={t} />}
    t={t}
  />
)

const TaskRow = ({ row, review, kept, t }: Omit<TableOf<Row>, 'rows'> & { row: Row }) => {
  const beside = review.rows.get(row.id)!
  const name = row.subtask ?? row.name
  const { current } = row
  return (
    <tr role="row" id={`t.${row.id}`} className={beside.isChanged ? 'is-changed' : undefined}>
      <th role="rowheader" scope="row">
        <RowTitle
          no={row.no}
          name={name}
          isChanged={beside.isChanged}
          isRequired={row.required}
          flags={row.flags}
          returned={row.returned}
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
        {statusWords(row.last, t)}
      </td>
      <td role="cell" data-label={t('review.column.progress')}>
        <span className="figure">{statusWords(current, t)}</span>
        <Told label={t('review.result')} text={current?.result ?? null} />
        <Told label={t('review.product')} text={productWords(current)} />
        <Told label={t('review.difficulty')} text={current?.difficulty ?? null} />
        <RowFacts beside={beside} names={review.names} common={review.common} note={null} t={t} />
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

const statusWords = (reported: Row['last'], t: Words): string => {
  if (reported === null || reported.status === null) return t('figure.none')
  const status = t(`said.status.${reported.status}`)
  return reported.progress === null
    ? status
    : t('review.statusProgress', { status, progress: writeNumber({ value: reported.progress }) })
}
