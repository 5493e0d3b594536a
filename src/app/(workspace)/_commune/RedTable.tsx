import { plainText } from '@/domain/planText/plainText'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { RedItem } from '@/services/board/redItems'
import { periodWords } from '../_reports/periodWords'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { boardLink, indicatorLink, type BoardPlace } from './boardLink'
import { reportedWords } from '../_figures/reportedWords'
import { targetWords } from '../_figures/targetWords'
import { standingWords } from './standingWords'

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
          const shown = shownOf(item, t)
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

const shownOf = (item: RedItem, t: Words): { key: string; href: string; name: string; why: string } => {
  const { commune, plan, period } = item.board
  const place: BoardPlace = { commune: commune.id, plan: commune.plans.length > 1 ? plan.id : undefined }
  switch (item.kind) {
    case 'report': {
      const { report } = item
      const name = t('commune.brief.unit', { period: periodWords({ key: period.key, t }) })
      return { key: report.id, href: `/bao-cao/${report.id}`, name, why: standingWords(report, t) }
    }
    case 'task': {
      const { task } = item
      const status = task.status === null ? t('commune.status.unknown') : t(`said.status.${task.status}`)
      const end = task.deadline.end
      return {
        key: task.id,
        href: boardLink(place, 'tasks', { den: 'do', xem: 'bang' }),
        name: `${[task.section?.code, task.no].filter(Boolean).join('.')} ${plainText(task.name)}`,
        why: end === null ? status : t('commune.brief.deadline', { status, date: writeDate({ date: end }) }),
      }
    }
    case 'indicator': {
      const { indicator } = item
      const { figure, target } = indicator
      const reported =
        figure.state === 'waiting'
          ? figure.entry.reported
          : figure.state === 'missing'
            ? null
            : figure.fact.reported
      return {
        key: indicator.id,
        href: indicatorLink(place, indicator.id),
        name: `${indicator.no}. ${plainText(indicator.name)}`,
        why: t('commune.brief.expected', {
          value: reportedWords({ reported, kind: indicator.kind, unit: indicator.unit, t }) ?? '',
          target: targetWords({ target, kind: indicator.kind, unit: indicator.unit, t }) ?? '',
        }),
      }
    }
  }
}
