import type { AcrossFigure, IndicatorAcross } from '@/services/rollup/readIndicatorAcross'
import { dayInVietnam } from '@/domain/time'
import { plainText } from '@/domain/planText/plainText'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import { targetWords } from '../_figures/targetWords'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { OnDay } from './OnDay'
import { reportedWords } from '../_figures/reportedWords'

type Shown = { across: IndicatorAcross; caption: string; t: Words }

/** The figure of each commune, with its target, its parts, the verdict, and the ways to its report and trail. */
export const AcrossTable = ({ across, caption, t }: Shown) => {
  const hasParts = across.rows.some(
    ({ numerator, denominator }) => numerator !== null || denominator !== null,
  )
  const columns = [
    'target',
    'figure',
    ...(hasParts ? (['fraction'] as const) : []),
    'assessment',
    'links',
  ] as const
  return (
    <div className="table-frame">
      <table className="table stacks tight" role="table">
        <caption className="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('province.column.commune')}
            </th>
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(`province.across.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {across.rows.map((row) => (
            <Row key={row.indicator} row={row} entryName={across.entry.name} hasParts={hasParts} t={t} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowShown = { row: AcrossFigure; entryName: string; hasParts: boolean; t: Words }

const Row = ({ row, entryName, hasParts, t }: RowShown) => {
  const { communeName: commune, kind, unit, report, assessment, light, state, numerator, denominator } = row
  const written = reportedWords({ reported: row, kind, unit, hasUnit: true, decimals: 2, t })
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={`/ke-hoach/${row.plan}#${row.indicator}`}>{commune}</a>
        {row.name === entryName ? null : (
          <span className="sub-line">
            {t('province.across.inPlan', { no: row.no, name: plainText(row.name) })}
          </span>
        )}
      </th>
      <td role="cell" data-label={t('province.across.target')}>
        {targetWords({ target: row.target, kind, unit, t }) ?? t('figure.noTarget')}
      </td>
      <td role="cell" className="number" data-label={t('province.across.figure')}>
        {written === null ? (
          <span className="soft">{t(`province.state.${state}`)}</span>
        ) : (
          <strong>{written}</strong>
        )}
        <OnDay of={row} t={t} />
        {row.correction === null ? null : (
          <span className="sub-line">
            {t('figure.corrected', {
              version: row.correction.version,
              date: writeDate({ date: dayInVietnam(row.correction.at) }),
              before:
                reportedWords({
                  reported: row.correction.before,
                  kind,
                  unit,
                  hasUnit: true,
                  decimals: 2,
                  t,
                }) ?? t('figure.none'),
              after: written ?? t('figure.none'),
            })}
          </span>
        )}
      </td>
      {hasParts ? (
        <td role="cell" className="number" data-label={t('province.across.fraction')}>
          {numerator === null || denominator === null
            ? t('province.none')
            : t('province.across.parts', {
                numerator: writeNumber({ value: numerator }),
                denominator: writeNumber({ value: denominator }),
              })}
        </td>
      ) : null}
      <td role="cell">
        {assessment === null ? (
          <Mark light={state === 'late' ? 'red' : 'grey'}>{t(`province.state.${state}`)}</Mark>
        ) : (
          <Mark light={light ?? 'grey'}>{t(`said.assessment.${assessment}`)}</Mark>
        )}
      </td>
      <td role="cell" className="row-links">
        {report === null ? (
          <span className="soft">{t('province.none')}</span>
        ) : (
          <>
            <a
              href={`/bao-cao/${report}#v.${row.indicator}`}
              aria-label={t('province.openReportOf', { commune })}
            >
              {t('province.across.report')}
            </a>
            <a href={`/bao-cao/${report}/nhat-ky`} aria-label={t('province.across.historyOf', { commune })}>
              {t('province.across.history')}
            </a>
          </>
        )}
      </td>
    </tr>
  )
}
