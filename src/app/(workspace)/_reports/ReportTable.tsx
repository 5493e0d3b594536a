import { writeDate } from '@/domain/vietnamese/writeDate'
import type { HomeGroup, HomeReport } from '@/services/report/readHome'
import type { Words } from '../_shell/words'
import { periodWords } from './periodWords'
import { stateWords } from './stateWords'

const columns = ['organisation', 'period', 'level', 'state', 'due'] as const

const isPressing = ({ state, isLate, isLocked }: HomeReport): boolean =>
  isLate || isLocked || state === 'returned'

/**
 * One group of reports. The roles are said again because a narrow screen lays the table out as blocks, and browsers
 * then forget that it is one.
 */
export const ReportTable = ({ group, reports, t }: { group: HomeGroup; reports: HomeReport[]; t: Words }) => (
  <section className={`group group-${group}`} aria-labelledby={`group-${group}`}>
    <h2 id={`group-${group}`}>
      {t(`group.${group}`)} <span className="count">{reports.length}</span>
    </h2>
    <table role="table" aria-labelledby={`group-${group}`}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {reports.map((report) => (
          <tr key={report.id} role="row">
            <th role="rowheader" scope="row" className="cell-organisation">
              {report.organisationName}
              {report.planTitle === null ? null : <span className="plan">{report.planTitle}</span>}
            </th>
            <td role="cell" className="cell-period">
              {periodWords({ key: report.periodKey, t })}
            </td>
            <td role="cell" className="cell-level">
              {t(`level.${report.level}`)}
            </td>
            <td role="cell" className={`cell-state${isPressing(report) ? ' is-pressing' : ''}`}>
              {stateWords({ report, group, t })}
            </td>
            <td role="cell" className="cell-due">
              <span className="due-word">{t('column.due')} </span>
              {report.dueOn === null ? (
                t('due.none')
              ) : (
                <time dateTime={report.dueOn}>{writeDate({ date: report.dueOn })}</time>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
