import type { Board } from '@/services/board/readBoards'
import { periodWords } from '../_reports/periodWords'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'

/** Who stood where in the last periods; each cell says so in a word and leads to the report. */
export const HeatTable = ({ board, t }: { board: Board; t: Words }) => {
  const { heat, periods } = board.reports
  if (heat.length === 0) return null
  return (
    <section aria-labelledby="cac-ky">
      <h2 id="cac-ky">{t('commune.units.heat', { count: periods.length })}</h2>
      <div className="table-frame" tabIndex={0} role="region" aria-labelledby="cac-ky">
        <table className="table heat">
          <caption className="unseen">{t('commune.units.heatCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('commune.units.unit')}</th>
              {periods.map((key) => (
                <th key={key} scope="col" aria-current={key === board.period.key ? 'true' : undefined}>
                  {periodWords({ key, t })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heat.map(({ organisation, name, level, cells }) => (
              <tr key={organisation} className={level === 'commune' ? 'commune-row' : undefined}>
                <th scope="row">{level === 'commune' ? t('commune.units.commune') : name}</th>
                {cells.map((cell, at) => (
                  <td key={periods[at]}>
                    {cell === null ? (
                      <span className="soft">
                        <span aria-hidden="true">–</span>
                        <span className="unseen">{t('commune.units.noReport')}</span>
                      </span>
                    ) : (
                      <a href={`/bao-cao/${cell.report}`}>
                        <Mark light={cell.light}>{t(`commune.short.${cell.standing}`)}</Mark>
                      </a>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
