import { writeDate } from '@/domain/vietnamese/writeDate'
import type { RedItem } from '@/services/board/redItems'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { redWords } from './redWords'

const columns = ['what', 'why', 'whose', 'since'] as const

/** What is red, each with a link to where it can be looked into. */
export const RedTable = ({ items, t }: { items: readonly RedItem[]; t: Words }) => (
  <div className="table-frame">
    <table className="table stacks board-table" role="table">
      <caption className="unseen">{t('commune.brief.redCaption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col" className={`column-${column}`}>
              {t(`commune.brief.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((item) => {
          const shown = redWords(item, t)
          const { since, days } = item
          return (
            <tr role="row" key={shown.key}>
              <th role="rowheader" scope="row">
                <span className="kind">{t(`commune.brief.${item.kind}`)}</span>{' '}
                <a href={shown.href}>{shown.name}</a>
              </th>
              <td role="cell">
                <Mark light="red">{shown.why}</Mark>
              </td>
              <td role="cell" data-label={t('commune.brief.whose')}>
                {item.owners.join(', ') ||
                  t(item.kind === 'report' ? 'commune.brief.focal' : 'commune.indicator.noOwner')}
              </td>
              <td role="cell" data-label={t('commune.brief.since')} className="number">
                {since === null ? '–' : <time dateTime={since}>{writeDate({ date: since })}</time>}
                {days === null ? null : (
                  <span className="under">{t('commune.brief.days', { count: days })}</span>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)
