import { clip } from '@/domain/board/clip'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { BoardReport } from '@/services/board/boardReports'
import { standingWords } from '../_commune/standingWords'
import type { Words } from '../_shell/words'

const columns = ['unit', 'state', 'due', 'filled'] as const

/** Whose report of the period stands where, the late ones first. */
export const WeeklyReports = ({ reports, t }: { reports: readonly BoardReport[]; t: Words }) => (
  <table className="weekly-table" role="table">
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
      {reports.map(({ id, level, organisationName, dueOn, filled, rows, nothingToReport, ...report }) => (
        <tr role="row" key={id} className={report.light === 'red' ? 'weekly-late' : undefined}>
          <th role="rowheader" scope="row">
            <a href={`/bao-cao/${id}`}>
              {level === 'commune'
                ? t('commune.units.commune')
                : clip({ text: organisationName, length: 42 })}
            </a>
          </th>
          <td role="cell">{clip({ text: standingWords({ ...report, level }, t), length: 40 })}</td>
          <td role="cell" data-label={t('commune.units.due')}>
            {dueOn === null ? t('commune.units.noDue') : writeDate({ date: dueOn })}
          </td>
          <td role="cell" data-label={t('commune.units.filled')}>
            {nothingToReport ? t('commune.units.nothing') : t('commune.units.rows', { filled, rows })}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
