import { Fragment } from 'react'
import type { Words } from '../adminSentences'
import { readingOfDeadline } from './readingOfDeadline'
import { readingOfTarget } from './readingOfTarget'
import { RowEditor } from './RowEditor'
import { SourceCells } from './SourceCells'
import type { IndicatorRow, StepProps, TaskRow } from './stepProps'

/** Every row that was read, section by section: what stands in the document, what was understood, the way to change it. */
export const RowTables = ({ shown, words }: StepProps) => (
  <>
    {(['indicators', 'tasks'] as const).map((list) =>
      shown[list].length === 0 ? null : (
        <section key={list}>
          <h2>{words(`import.rows.${list}`, { count: shown[list].length })}</h2>
          <RowTable rows={shown[list]} words={words} />
        </section>
      ),
    )}
  </>
)

const RowTable = ({ rows, words }: { rows: readonly (IndicatorRow | TaskRow)[]; words: Words }) => (
  <table className="import__rows">
    <thead>
      <tr>
        {['no', 'row', 'source', 'reading', 'owners'].map((column) => (
          <th key={column} scope="col">
            {words(`import.rows.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <Fragment key={row.key}>
          {isNewSection(rows[index - 1], row) && row.section !== null && (
            <tr>
              <th colSpan={5} scope="rowgroup">
                {[row.section.code, row.section.title].filter(Boolean).join('. ')}
              </th>
            </tr>
          )}
          <Row row={row} words={words} />
        </Fragment>
      ))}
    </tbody>
  </table>
)

const Row = ({ row, words }: { row: IndicatorRow | TaskRow; words: Words }) => (
  <tr className={row.isSkipped ? 'import__row--out' : undefined}>
    <td data-label={words('import.rows.no')}>{row.no}</td>
    <th scope="row">
      {row.name}
      {'subtask' in row && row.subtask !== '' && row.subtask !== row.name && <small>{row.subtask}</small>}
      {'output' in row && row.output !== '' && (
        <small>{words('import.row.output', { output: row.output })}</small>
      )}
      {row.isSkipped && <small>{words('import.row.isOut')}</small>}
      <RowEditor row={row} field="row" words={words} />
    </th>
    <td data-label={words('import.rows.source')}>
      <details>
        <summary>{'targetText' in row ? row.targetText || '–' : row.deadlineText || '–'}</summary>
        <SourceCells lines={row.lines} words={words} />
      </details>
    </td>
    <td data-label={words('import.rows.reading')}>
      {('targetText' in row ? readingOfTarget({ row, words }) : readingOfDeadline({ row, words })).map(
        (said) => (
          <span key={said} className="import__said">
            {said}
          </span>
        ),
      )}
    </td>
    <td data-label={words('import.rows.owners')}>
      {row.leads.map(({ key, name, nature }) => (
        <span key={key} className="import__said">
          {name}
          {nature === 'unknown' && <em> {words('import.units.unknown')}</em>}
        </span>
      ))}
      {row.coordinators.length > 0 && (
        <small>
          {words('import.row.with', { names: row.coordinators.map(({ name }) => name).join('; ') })}
        </small>
      )}
    </td>
  </tr>
)

const isNewSection = (
  before: IndicatorRow | TaskRow | undefined,
  { section }: IndicatorRow | TaskRow,
): boolean => before?.section?.code !== section?.code || before?.section?.title !== section?.title
