import type { HeatFigure, HeatMap } from '@/services/rollup/readHeatMap'
import type { Words } from '../_shell/words'
import { OnDay } from './OnDay'
import { reportedWords } from '../_figures/reportedWords'

type Shown = {
  map: HeatMap
  caption: string
  /** Address of the page of one indicator, by its code. */
  pathOf: (code: string) => string
  t: Words
}

/** Communes by indicators: in each cell the figure and the verdict in words, the colour beside them. */
export const HeatTable = ({ map, caption, pathOf, t }: Shown) => (
  <div className="table-frame heat-frame" tabIndex={0} role="region" aria-label={caption}>
    <table className="table heat">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="heat-first">
            {t('province.column.commune')}
          </th>
          {map.entries.map(({ id, code, name }) => (
            <th key={id} scope="col" className="heat-head">
              <a href={pathOf(code)}>
                <span className="heat-code">{code}</span> {name}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {map.rows.map(({ commune, name, cells }) => (
          <tr key={commune}>
            <th scope="row" className="heat-first">
              {name}
            </th>
            {cells.map((figures, index) => (
              <td key={map.entries[index]!.id} className="heat-cell">
                {figures.length === 0 ? (
                  <span className="heat-none">
                    <span aria-hidden="true">{t('province.none')}</span>
                    <span className="unseen">{t('province.heat.notInPlan')}</span>
                  </span>
                ) : (
                  figures.map((figure) => <Cell key={figure.indicator} figure={figure} t={t} />)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Cell = ({ figure, t }: { figure: HeatFigure; t: Words }) => {
  const { report, assessment, light, state, indicator, kind, unit } = figure
  if (report === null || assessment === null) {
    return <span className={`heat-box heat-${state}`}>{t(`province.state.${state}`)}</span>
  }
  const written = reportedWords({ reported: figure, kind, unit, hasUnit: true, decimals: 2, t })
  return (
    <a className={`heat-box heat-${light}`} href={`/bao-cao/${report}#v.${indicator}`}>
      {written === null ? null : <span className="heat-figure">{written}</span>}
      <span className="heat-word">{t(`said.assessment.${assessment}`)}</span>
      <OnDay of={figure} t={t} />
    </a>
  )
}
