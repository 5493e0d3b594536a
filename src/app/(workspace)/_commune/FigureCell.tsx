import { writeDate } from '@/domain/vietnamese/writeDate'
import type { BoardIndicator } from '@/services/board/boardIndicator'
import { periodInside } from '../_reports/periodInside'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'
import { amountWords } from '../_figures/amountWords'
import { reportedWords } from '../_figures/reportedWords'

/** An indicator's figure, where it comes from and how old it is; what is missing says so. */
export const FigureCell = ({
  row,
  period,
  onDay = false,
  t,
}: {
  row: BoardIndicator
  period: string
  onDay?: boolean
  t: Words
}) => {
  const { figure, total, ageDays } = row
  if (figure.state === 'missing') {
    const { last } = figure
    return (
      <>
        <span className="soft">
          {t(last === null ? 'commune.indicator.never' : 'commune.indicator.missing')}
        </span>
        {last === null ? null : (
          <span className="under">
            {t('commune.indicator.last', {
              value: reportedWords({ reported: last.reported, kind: row.kind, unit: row.unit, t }) ?? '',
              period: periodWords({ key: last.period, t }),
            })}
          </span>
        )}
      </>
    )
  }
  const reported = figure.state === 'waiting' ? figure.entry.reported : figure.fact.reported
  return (
    <>
      <span className={row.line.length > 0 ? 'figure' : undefined}>
        {reportedWords({ reported, kind: row.kind, unit: row.unit, t })}
      </span>
      {total === null ? null : (
        <span className="under">
          {t('commune.indicator.total', {
            value: amountWords({ value: total, kind: row.kind, unit: row.unit, decimals: 2 }),
          })}
        </span>
      )}
      {figure.state === 'waiting' ? (
        <span className="under is-waiting">
          {figure.entry.period === period
            ? null
            : `${t('commune.indicator.of', { period: periodInside({ key: figure.entry.period, t }) })}, `}
          {t(figure.entry.isReached ? 'commune.indicator.waiting' : 'commune.indicator.draft')}
        </span>
      ) : (
        <span className="under">
          {row.summed !== null
            ? t('commune.indicator.summed', {
                periods: row.summed.map((key) => periodInside({ key, t })).join(', '),
              })
            : null}
          {row.summed !== null ? '; ' : null}
          {figure.state === 'official' || onDay
            ? t('commune.indicator.asOf', { date: writeDate({ date: figure.fact.end }), days: ageDays ?? 0 })
            : t('commune.indicator.carried', {
                period: periodWords({ key: figure.fact.period, t }),
                days: ageDays ?? 0,
              })}
        </span>
      )}
    </>
  )
}
