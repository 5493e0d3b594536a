import type { readReportForAdmin } from '@/services/report/readReportForAdmin'
import type { Words } from './adminSentences'
import { EnteredBy } from './EnteredBy'
import { RowFrame } from './RowFrame'
import { writeReported } from './writeReported'
import { writeTarget } from './writeTarget'

type Report = NonNullable<Awaited<ReturnType<typeof readReportForAdmin>>>

const columns = ['no', 'name', 'unit', 'target', 'last', 'current', 'enteredBy'] as const

/** The indicators of a report as a table, section by section. */
export const IndicatorRows = ({
  rows,
  names,
  words,
}: {
  rows: Report['indicators']
  names: Report['names']
  words: Words
}) => (
  <RowFrame
    title={words('reportValues.indicators')}
    columns={columns}
    rows={rows}
    row={(row) => <IndicatorLine key={row.id} row={row} names={names} words={words} />}
    words={words}
  />
)

const IndicatorLine = ({
  row,
  names,
  words,
}: {
  row: Report['indicators'][number]
  names: Report['names']
  words: Words
}) => {
  const { unit, target, current } = row
  const written = (reported: typeof row.last) => writeReported({ kind: target.kind, unit, reported, words })
  const now = written(current)
  return (
    <tr>
      <td>{row.no}</td>
      <td>{row.name}</td>
      <td>{unit}</td>
      <td>{writeTarget({ kind: target.kind, unit, target, words }) ?? words('target.none')}</td>
      <td>
        {written(row.last) ?? <span className="reading__missing">{words('reportValues.missing')}</span>}
      </td>
      <td>
        {now === null ? (
          <span className="reading__missing">{words('reportValues.missing')}</span>
        ) : (
          <strong>{now}</strong>
        )}
        {current?.note && <small>{words('reportValues.noted', { note: current.note })}</small>}
        {current?.reason && <small>{words('reportValues.chosen', { reason: current.reason })}</small>}
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
