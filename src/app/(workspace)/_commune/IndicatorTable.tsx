import { plainText } from '@/domain/planText/plainText'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { BoardIndicator } from '@/services/board/boardIndicator'
import type { Board } from '@/services/board/readBoards'
import { periodInside } from '../_reports/periodInside'
import { periodWords } from '../_reports/periodWords'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { indicatorLink, type BoardPlace } from './boardLink'
import { FigureCell } from './FigureCell'
import { targetWords } from '../_figures/targetWords'
import { bySection } from './bySection'
import { Sparkline } from './Sparkline'

const columns = ['name', 'owner', 'target', 'value', 'assessment', 'trend'] as const

type Shown = { board: Board; rows: readonly BoardIndicator[]; place: BoardPlace; t: Words }

/** Indicators in the order of the plan, by section. */
export const IndicatorTable = ({ board, rows, place, t }: Shown) => (
  <div className="table-frame">
    <table className="table stacks board-table" role="table">
      <caption className="unseen">
        {t('commune.indicator.caption', { period: periodWords({ key: board.period.key, t }) })}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col" className={`column-${column}`}>
              {t(`commune.indicator.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {bySection(rows).map(({ section, rows: inSection }) => (
        <tbody role="rowgroup" key={section?.id ?? ''}>
          <tr role="row" className="section-row">
            <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
              {section === null
                ? t('commune.indicator.noSection')
                : [section.code, section.title].filter(Boolean).join('. ')}
            </th>
          </tr>
          {inSection.map((row) => (
            <IndicatorRow key={row.id} row={row} period={board.period.key} place={place} t={t} />
          ))}
        </tbody>
      ))}
    </table>
  </div>
)

type OneRow = { row: BoardIndicator; period: string; place: BoardPlace; t: Words }

const IndicatorRow = ({ row, period, place, t }: OneRow) => {
  const target = targetWords({ target: row.target, kind: row.kind, unit: row.unit, t })
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={indicatorLink(place, row.id)}>
          {row.no}. {plainText(row.name)}
        </a>
        {row.unit === null || row.unit.trim() === '%' ? null : (
          <span className="under">
            {t('commune.indicator.unit')}: {row.unit}
          </span>
        )}
      </th>
      <td role="cell" data-label={t('commune.indicator.owner')}>
        {row.owners.map(({ name }) => name).join(', ') || t('commune.indicator.noOwner')}
      </td>
      <td role="cell" data-label={t('commune.indicator.target')} className="number">
        {target ?? <span className="soft">{t('commune.indicator.noTarget')}</span>}
        {target === null || row.target === null ? null : (
          <span className="under">
            {t('commune.indicator.by', { date: writeDate({ date: row.target.dueOn }) })}
          </span>
        )}
      </td>
      <td role="cell" data-label={t('commune.indicator.value')} className="number">
        <FigureCell row={row} period={period} onDay={place.day !== undefined} t={t} />
      </td>
      <td role="cell">
        <Mark light={row.light}>{t(`said.assessment.${row.assessment}`)}</Mark>
        {row.redSince === null ? null : (
          <span className="under">
            {t('commune.indicator.redSince', { period: periodInside({ key: row.redSince.period, t }) })}
          </span>
        )}
      </td>
      <td role="cell">
        <Sparkline row={row} t={t} />
      </td>
    </tr>
  )
}
