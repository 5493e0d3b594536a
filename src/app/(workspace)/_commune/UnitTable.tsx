import { writeDate } from '@/domain/vietnamese/writeDate'
import type { BoardReport } from '@/services/board/boardReports'
import type { Board } from '@/services/board/readBoards'
import { periodWords } from '../_reports/periodWords'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { filledWords, standingWords, turnWords } from './standingWords'

const columns = ['unit', 'state', 'turn', 'since', 'due', 'filled'] as const

/** Where the reports of the period stand: the commune's own on top, then the units. */
export const UnitTable = ({ board, t }: { board: Board; t: Words }) => {
  const { commune, units } = board.reports
  const rows = [...(commune === null ? [] : [commune]), ...units]
  return (
    <section aria-labelledby="bao-cao">
      <h2 id="bao-cao">{t('commune.units.title')}</h2>
      {commune === null && !board.seesUnits ? (
        <p className="soft">{t('commune.units.communeHidden')}</p>
      ) : null}
      {rows.length === 0 && board.seesUnits ? <p className="empty">{t('commune.units.none')}</p> : null}
      {rows.length === 0 ? null : (
        <div className="table-frame">
          <table className="table stacks" role="table">
            <caption className="unseen">
              {t('commune.units.caption', { period: periodWords({ key: board.period.key, t }) })}
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                {columns.map((column) => (
                  <th key={column} role="columnheader" scope="col">
                    {t(`commune.units.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map((report) => (
                <UnitRow key={report.id} report={report} t={t} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {board.seesUnits ? null : <p className="soft small">{t('commune.units.hidden')}</p>}
    </section>
  )
}

const UnitRow = ({ report, t }: { report: BoardReport; t: Words }) => {
  const { id, level, organisationName, light, since, dueOn, documentNumber, issuedDate } = report
  return (
    <tr role="row" className={level === 'commune' ? 'commune-row' : undefined}>
      <th role="rowheader" scope="row">
        <a href={`/bao-cao/${id}`}>{level === 'commune' ? t('commune.units.commune') : organisationName}</a>
        {documentNumber === null || issuedDate === null ? null : (
          <span className="under">
            {t('commune.units.number', { number: documentNumber, date: writeDate({ date: issuedDate }) })}
          </span>
        )}
        {report.correctedOn === null ? null : (
          <span className="under">
            {t('commune.units.version', {
              number: report.version,
              date: writeDate({ date: report.correctedOn }),
            })}
          </span>
        )}
      </th>
      <td role="cell">
        <Mark light={light}>{standingWords(report, t)}</Mark>
      </td>
      <td role="cell" data-label={t('commune.units.turn')}>
        {turnWords(report, t)}
      </td>
      <td role="cell" data-label={t('commune.units.since')} className="number">
        {since === null ? '–' : <time dateTime={since}>{writeDate({ date: since })}</time>}
      </td>
      <td role="cell" data-label={t('commune.units.due')} className="number">
        {dueOn === null ? (
          t('commune.units.noDue')
        ) : (
          <time dateTime={dueOn}>{writeDate({ date: dueOn })}</time>
        )}
      </td>
      <td role="cell" data-label={t('commune.units.filled')} className="number">
        {filledWords(report, t)}
      </td>
    </tr>
  )
}
