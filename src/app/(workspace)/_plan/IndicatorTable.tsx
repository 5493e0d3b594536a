import { targetsToShow } from '@/domain/indicator/targetsToShow'
import { plainText } from '@/domain/planText/plainText'
import type { IsoDate } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { PlanIndicator } from '@/data/plan/readPlanIndicators'
import type { IndicatorSection } from '@/services/plan/readPlanDocument'
import type { Words } from '../_shell/words'
import { Owners } from './Owners'
import { Coming, Since } from './Since'
import { sectionWords } from './sectionWords'
import { targetWords } from '../_figures/targetWords'
import { writtenTarget } from './writtenTarget'

type Shown = { sections: IndicatorSection[]; planTo: IsoDate; today: IsoDate; t: Words }

/**
 * The indicators in one table, each section under its title. The roles are said again because a narrow screen lays the
 * table out as blocks, and browsers then forget that it is one.
 */
export const IndicatorTable = ({ sections, planTo, today, t }: Shown) => {
  const rows = sections.flatMap((section) => section.rows)
  const hasUnits = rows.some(({ unit, kind }) => unit !== null && kind !== 'percent')
  const hasCoordinators = rows.some(({ owners }) => owners.some(({ kind }) => kind === 'coordinate'))
  const columns = [
    ...(['no', 'name'] as const),
    ...(hasUnits ? (['unit'] as const) : []),
    ...(['target', 'lead'] as const),
    ...(hasCoordinators ? (['coordinate'] as const) : []),
  ]
  return (
    <div className="table-frame">
      <table className="table stacks plan-table" role="table">
        <caption className="unseen">{t('plan.indicatorsCaption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col" className={`col-${column}`}>
                {column === 'target'
                  ? t('plan.targetBy', { date: writeDate({ date: planTo }) })
                  : t(`plan.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {sections.map(({ section, rows: ofSection }) => (
          <tbody key={section?.id ?? 'other'} role="rowgroup">
            <tr role="row" className="section-row" id={section?.id}>
              <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
                {sectionWords(section, t)}
              </th>
            </tr>
            {ofSection.map((row) => (
              <Row key={row.id} {...{ row, hasUnits, hasCoordinators, planTo, today, t }} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

type RowShown = {
  row: PlanIndicator
  hasUnits: boolean
  hasCoordinators: boolean
  planTo: IsoDate
  today: IsoDate
  t: Words
}

const Row = ({ row, hasUnits, hasCoordinators, planTo, today, t }: RowShown) => (
  <tr role="row" id={row.id} className="plan-row">
    <td role="cell" className="cell-no number">
      {row.no}
    </td>
    <th role="rowheader" scope="row" className="cell-name">
      {plainText(row.name)}
    </th>
    {hasUnits ? (
      <td role="cell" data-label={row.unit === null ? undefined : t('plan.column.unit')}>
        {row.unit}
      </td>
    ) : null}
    <td role="cell" className="cell-target" data-label={t('plan.column.target')}>
      <Targets row={row} planTo={planTo} today={today} t={t} />
    </td>
    <td role="cell" data-label={t('plan.column.lead')}>
      <Owners owners={row.owners} part="lead" t={t} />
    </td>
    {hasCoordinators ? (
      <td role="cell" data-label={t('plan.column.coordinate')}>
        <Owners owners={row.owners} part="coordinate" t={t} />
      </td>
    ) : null}
  </tr>
)

const Targets = ({ row, planTo, today, t }: Pick<RowShown, 'row' | 'planTo' | 'today' | 't'>) => {
  const { kind, unit } = row
  const targets = targetsToShow({ targets: row.targets, today })
  if (targets.length === 0) return <span className="soft">{t('figure.noTarget')}</span>
  return targets.map((target) => {
    const words = targetWords({ target, kind, unit, t }) ?? t('figure.noTarget')
    const written = writtenTarget({ target, kind })
    return (
      <span key={target.dueOn} className="target">
        <strong>
          {target.dueOn === planTo
            ? words
            : t('plan.target.by', { target: words, date: writeDate({ date: target.dueOn }) })}
        </strong>
        {written === null || written.toLocaleLowerCase('vi') === words ? null : (
          <span className="sub-line">{t('plan.target.written', { text: written })}</span>
        )}
        <Since target={target} t={t} />
        <Coming row={row} dueOn={target.dueOn} today={today} t={t} />
      </span>
    )
  })
}
