import { writeDate } from '@/domain/vietnamese/writeDate'
import type { BoardRow } from '@/services/rollup/readProvinceBoard'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { standingLight } from './standingLight'

const columns = ['commune', 'standing', 'due', 'late', 'document', 'links'] as const

/**
 * The communes with the state of their report. The roles are said again because a narrow screen lays the table out as
 * blocks, and browsers then forget that it is one.
 */
export const BoardTable = ({ rows, caption, t }: { rows: BoardRow[]; caption: string; t: Words }) => (
  <div className="table-frame">
    <table className="table stacks tight" role="table">
      <caption className="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`province.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={`${row.commune} ${row.plan}`} row={row} t={t} />
        ))}
      </tbody>
    </table>
  </div>
)

const Row = ({ row, t }: { row: BoardRow; t: Words }) => {
  const commune = row.name
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {commune}
        {row.planTitle === null ? null : <span className="sub-line">{row.planTitle}</span>}
      </th>
      <td role="cell">
        <Mark light={standingLight[row.standing]}>{t(`province.standing.${row.standing}`)}</Mark>
      </td>
      <td
        role="cell"
        className={`number${row.dueOn === null ? ' is-blank' : ''}`}
        data-label={t('province.column.due')}
      >
        {row.dueOn === null ? <None t={t} /> : writeDate({ date: row.dueOn })}
      </td>
      <td
        role="cell"
        className={row.daysLate === 0 ? 'is-blank' : 'late-days'}
        data-label={t('province.column.late')}
      >
        {row.daysLate === 0 ? <None t={t} /> : t('province.late', { count: row.daysLate })}
      </td>
      <td
        role="cell"
        className={row.issuedOn === null ? 'is-blank' : undefined}
        data-label={t('province.column.document')}
      >
        {row.issuedOn === null ? <None t={t} /> : issueWords(row, t)}
      </td>
      <td role="cell" className={row.report === null && row.plan === null ? 'is-blank' : 'row-links'}>
        {row.report === null ? null : (
          <a href={`/bao-cao/${row.report}`} aria-label={t('province.openReportOf', { commune })}>
            {t('province.openReport')}
          </a>
        )}
        {row.plan === null ? null : (
          <a href={`/ke-hoach/${row.plan}`} aria-label={t('province.openPlanOf', { commune })}>
            {t('province.openPlan')}
          </a>
        )}
        {row.report === null && row.plan === null ? <None t={t} /> : null}
      </td>
    </tr>
  )
}

const None = ({ t }: { t: Words }) => (
  <>
    <span aria-hidden="true">{t('province.none')}</span>
    <span className="unseen">{t('province.noneWords')}</span>
  </>
)

const issueWords = ({ documentNumber, issuedOn }: BoardRow, t: Words): string => {
  const date = writeDate({ date: issuedOn! })
  return documentNumber === null
    ? t('province.issuedOn', { date })
    : t('province.issued', { number: documentNumber, date })
}
