import type { Review, RowReview } from '@/services/report/readReview'
import type { Form } from '../_report/types'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import type { Entry } from './commonEntry'
import { composedWords } from '../_figures/composedWords'
import { reportedWords } from '../_figures/reportedWords'
import { RowQuestion } from '../_questions/RowQuestion'
import { CorrectedHere } from './CorrectedHere'
import { RowFacts } from './RowFacts'
import { IndicatorWas } from './IndicatorWas'
import { rowName } from './rowName'
import { RowReturn } from './RowReturn'
import { RowTable } from './RowTable'
import { RowTitle } from './RowTitle'
import { targetWords } from '../_figures/targetWords'
import type { View } from './viewOf'

export type Row = Form['indicators'][number]

export type TableOf<R> = {
  rows: readonly R[]
  review: Review & { common: Entry | null; view: View }
  /** What was typed into a decision that was refused; null where no row may be returned. */
  kept: Record<string, string> | null
  /** The report, where the reader may ask about its rows; null where they may not. */
  asksIn: string | null
  /** Set where the page has another table of this kind. */
  part?: string
  t: Words
}

const columns = ['name', 'target', 'last', 'current', 'assessment'] as const

/** The indicators to be read: target, last and current value, assessment. */
export const IndicatorTable = ({ rows, review, kept, asksIn, part, t }: TableOf<Row>) => (
  <RowTable
    id={partId('chi-tieu', part)}
    title={t('review.indicators')}
    columns={columns}
    rows={rows}
    hasReturn={kept !== null}
    row={(row) => <IndicatorRow key={row.id} row={row} review={review} kept={kept} asksIn={asksIn} t={t} />}
    t={t}
  />
)

export const partId = (id: string, part: string | undefined): string =>
  part === undefined ? id : `${id}-${part}`

const IndicatorRow = ({
  row,
  review,
  kept,
  asksIn,
  t,
}: Omit<TableOf<Row>, 'rows' | 'part'> & { row: Row }) => {
  const beside = review.rows.get(row.id)!
  const isChanged = review.view.isChanged(row.id)
  const changes = review.view.changes.get(row.id) ?? []
  const isNoteTold = changes.some(({ field }) => field === 'note')
  const { kind } = row.target
  const words = (reported: Parameters<typeof reportedWords>[0]['reported']) =>
    reportedWords({ kind, unit: row.unit, reported, hasUnit: true, t }) ?? t('figure.none')
  return (
    <tr role="row" id={`v.${row.id}`} className={isChanged ? 'is-changed' : undefined}>
      <th role="rowheader" scope="row">
        <RowTitle
          no={row.no}
          name={row.name}
          isChanged={isChanged}
          isRequired={row.required}
          flags={row.flags}
          returned={row.returned}
          t={t}
        />
        <RowQuestion
          row={{ kind: 'indicator', id: row.id, name: rowName(row) }}
          question={row.question}
          asksIn={asksIn}
          t={t}
        />
      </th>
      <td role="cell" data-label={t('review.column.target')}>
        {targetWords({ target: row.target, kind: row.target.kind, unit: row.unit, t }) ??
          t('figure.noTarget')}
      </td>
      <td role="cell" data-label={t('review.column.last')} className="number soft">
        {words(row.last)}
      </td>
      <td role="cell" data-label={t('review.column.current')}>
        <span className="figure">{words(row.current)}</span>
        <IndicatorWas row={row} changes={changes} t={t} />
        <CorrectedHere review={review} row={row.id} t={t}>
          {(corrected) => <IndicatorWas row={row} changes={corrected} t={t} />}
        </CorrectedHere>
        {beside.isOverride ? <Override beside={beside} row={row} names={review.names} t={t} /> : null}
        {row.composed === null ? null : (
          <p className="row-by">{composedWords({ row: { ...row, composed: row.composed }, t })}</p>
        )}
        {row.composed === null || beside.isOverride || row.current?.reason == null ? null : (
          <p className="row-override">{t('review.composedReason', { reason: row.current.reason })}</p>
        )}
        <RowFacts
          beside={beside}
          names={review.names}
          common={review.common}
          history={`/xa/${review.commune}/chi-tieu/${row.id}`}
          takenFrom={row.takenFrom}
          note={isNoteTold ? null : (row.current?.note ?? null)}
          t={t}
        />
      </td>
      <td role="cell" data-label={t('review.column.assessment')}>
        {beside.assessed === null ? null : (
          <Mark light={beside.assessed.light}>{t(`said.assessment.${beside.assessed.assessment}`)}</Mark>
        )}
      </td>
      {kept === null ? null : (
        <td role="cell" className="sheet-return">
          <RowReturn kind="indicator" id={row.id} name={rowName(row)} kept={kept} t={t} />
        </td>
      )}
    </tr>
  )
}

type Overridden = { beside: RowReview; row: Row; names: Review['names']; t: Words }

const Override = ({ beside, row, names, t }: Overridden) => (
  <p className="row-override">
    {t('review.override', {
      unit: names[beside.source ?? ''] ?? t('review.unit'),
      original:
        beside.original === null
          ? t('review.overrideUnseen')
          : (reportedWords({
              kind: row.target.kind,
              unit: row.unit,
              reported: beside.original,
              hasUnit: true,
              t,
            }) ?? t('figure.none')),
      reason: beside.overrideReason ?? '',
    })}
    {beside.isOriginalNewer ? ` ${t('review.overrideNewer')}` : null}
  </p>
)
