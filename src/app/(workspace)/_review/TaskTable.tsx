import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Form } from '../_report/types'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import type { TableOf } from './IndicatorTable'
import { RowFacts } from './RowFacts'
import { rowName } from './rowName'
import { RowReturn } from './RowReturn'
import { RowTitle } from './RowTitle'
import { sectionsOf } from './sectionsOf'

type Row = Form['tasks'][number]

/** The tasks to be read, by section: status, timing against the deadline, result and difficulty in words. */
export const TaskTable = ({ rows, review, kept, t }: TableOf<Row>) => (
  <section className="sheet-part" aria-labelledby="nhiem-vu">
    <h2 id="nhiem-vu">
      {t('review.tasks')} <span className="count">{rows.length}</span>
    </h2>
    <div className="table-frame">
      <table role="table" className="table stacks sheet" aria-labelledby="nhiem-vu">
        <thead role="rowgroup">
          <tr role="row">
            {(['task', 'deadline', 'lastStatus', 'progress', 'timing'] as const).map((column) => (
              <th key={column} role="columnheader" scope="col" className={`sheet-${column}`}>
                {t(`review.column.${column}`)}
              </th>
            ))}
            {kept === null ? null : (
              <th role="columnheader" scope="col" className="sheet-return">
                {t('review.column.return')}
              </th>
            )}
          </tr>
        </thead>
        {sectionsOf(rows).map((section) => (
          <tbody key={section.key} role="rowgroup">
            {section.title === null ? null : (
              <tr role="row" className="section-row">
                <th role="rowheader" scope="rowgroup" colSpan={kept === null ? 5 : 6}>
                  {section.title}
                </th>
              </tr>
            )}
            {section.rows.map((row) => (
              <TaskRow key={row.id} row={row} review={review} kept={kept} t={t} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  </section>
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
      </td>
      <td role="cell" data-label={t('review.column.lastStatus')} className="soft">
        {statusWords(row.last, t)}
      </td>
      <td role="cell" data-label={t('review.column.progress')}>
        <span className="figure">{statusWords(current, t)}</span>
        <Told label={t('review.result')} text={current?.result ?? null} />
        <Told label={t('review.difficulty')} text={current?.difficulty ?? null} />
        <RowFacts
          beside={beside}
          names={review.names}
          common={review.common}
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

const deadlineWords = ({ deadline }: Row, t: Words): string =>
  deadline.text ??
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
