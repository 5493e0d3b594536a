import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { IndicatorFigure, IndicatorPage } from '@/services/board/readIndicatorPage'
import { periodWords } from '../_reports/periodWords'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { amountWords } from '../_figures/amountWords'
import { reportedWords } from '../_figures/reportedWords'
import { targetWords } from '../_figures/targetWords'
import { FigureTrail } from './FigureTrail'

/** The figures of the chart, the newest first, each with who entered and approved it and the reports it stands in. */
export const FigureTable = ({ page, mayAsk, t }: { page: IndicatorPage; mayAsk: boolean; t: Words }) => {
  const { indicator, figures } = page
  const isFlow = indicator.basis === 'flow'
  const columns = [
    'periodColumn',
    'value',
    ...(isFlow ? (['total'] as const) : []),
    'expected',
    'assessment',
    'source',
  ] as const
  return (
    <div className="table-frame">
      <table className="table stacks board-table" role="table">
        <caption className="unseen">{t('commune.detail.figuresCaption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col" className={`column-${column}`}>
                {t(`commune.detail.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {figures.toReversed().map((figure) => (
            <tr role="row" key={figure.period}>
              <th role="rowheader" scope="row">
                {periodWords({ key: figure.period, t })}
                <span className="under">
                  {t(figure.isOfficial ? 'commune.detail.official' : 'commune.detail.notOfficial')}
                </span>
              </th>
              <td role="cell" data-label={t('commune.detail.value')} className="number">
                <span className="figure">
                  {reportedWords({
                    reported: figure.reported,
                    kind: indicator.kind,
                    unit: indicator.unit,
                    t,
                  }) ?? t('said.assessment.missing')}
                </span>
                <Corrected figure={figure} page={page} t={t} />
              </td>
              {isFlow ? (
                <td role="cell" data-label={t('commune.detail.total')} className="number">
                  {figure.total === null
                    ? '–'
                    : amountWords({
                        value: figure.total,
                        kind: indicator.kind,
                        unit: indicator.unit,
                        decimals: 2,
                      })}
                </td>
              ) : null}
              <td role="cell" data-label={t('commune.detail.expected')} className="number">
                <Expected figure={figure} page={page} t={t} />
              </td>
              <td role="cell">
                <Mark light={figure.light}>{t(`said.assessment.${figure.assessment}`)}</Mark>
              </td>
              <td role="cell" data-label={t('commune.detail.source')}>
                <FigureTrail figure={figure} asks={mayAsk ? indicator.id : null} t={t} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Expected = ({ figure, page, t }: { figure: IndicatorFigure; page: IndicatorPage; t: Words }) => {
  const { expected, target } = figure
  const goal = targetWords({ target, kind: page.indicator.kind, unit: page.indicator.unit, t })
  return (
    <>
      {expected === null
        ? null
        : amountWords({ value: expected, kind: page.indicator.kind, unit: page.indicator.unit, decimals: 2 })}
      {goal === null || target === null ? (
        <span className="soft">{t('commune.indicator.noTarget')}</span>
      ) : (
        <span className={expected === null ? undefined : 'under'}>
          {goal} {t('commune.indicator.by', { date: writeDate({ date: target.dueOn }) })}
        </span>
      )}
    </>
  )
}

/** Of a figure that was corrected: which version it stands in, since when, and what the one before said. */
const Corrected = ({
  figure,
  page: { indicator },
  t,
}: {
  figure: IndicatorFigure
  page: IndicatorPage
  t: Words
}) => {
  const { trail } = figure
  const accepted = trail?.approvals.at(-1)
  if (trail === null || trail.version === 1 || !trail.isOfficial || accepted === undefined) return null
  const words = (reported: typeof trail.before) =>
    reportedWords({ reported, kind: indicator.kind, unit: indicator.unit, hasUnit: true, t }) ??
    t('figure.none')
  return (
    <span className="under">
      {t('figure.corrected', {
        version: trail.version,
        date: writeDate({ date: dayInVietnam(accepted.at) }),
        before: words(trail.before),
        after: words(trail.reported),
      })}
    </span>
  )
}
