import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Form } from '../_report/types'
import { BasisWords, SumWords } from './BasisWords'
import { EntryRow } from './EntryRow'
import { EvidenceList } from './EvidenceList'
import type { Filled } from './filled'
import { IndicatorInput } from './IndicatorInput'
import { mainField } from './mainField'
import { composedWords } from '../_figures/composedWords'
import { reportedWords } from '../_figures/reportedWords'
import { RowConflict } from './RowConflict'
import { RowMore } from './RowMore'
import { rowName } from './rowName'
import { TakeOver } from './TakeOver'
import { targetWords } from '../_figures/targetWords'

type Row = Form['indicators'][number]

/** An indicator with its target, the last and the current value. */
export const IndicatorRow = ({ row, filled }: { row: Row; filled: Filled }) => {
  const { t } = filled
  const part = `v.${row.id}`
  const { target, unit, current } = row
  const { kind, dueOn } = target
  const isOpen = !filled.isPartlyOpen || row.returned !== undefined
  const main = isOpen ? mainField({ kind, ratio: row.ratio }) : null
  const asksReason = (filled.isCommune && (current?.source ?? null) !== null) || row.composed !== null
  return (
    <EntryRow
      part={part}
      no={`${row.no}.`}
      name={rowName(row)}
      labels={main === null ? null : `${part}.${main}`}
      isRequired={row.required}
      returned={row.returned}
      flags={row.flags}
      question={row.question}
      about={<BasisWords row={row} t={t} />}
      targetLabel={t('report.column.target')}
      target={
        <>
          <span className="entry-figure-words">
            {targetWords({ target, kind, unit, t }) ?? t('figure.noTarget')}
          </span>
          {dueOn === null ? null : (
            <span className="small soft">
              {t('report.target.until', { date: writeDate({ date: dueOn }) })}
            </span>
          )}
        </>
      }
      lastLabel={filled.lastLabel}
      last={reportedWords({ kind, unit, reported: row.last, t }) ?? t('figure.none')}
      below={
        isOpen ? (
          <RowMore
            filled={filled}
            kind="indicator"
            row={row.id}
            asked={row.flags.includes('jump') && !filled.text(`${part}.note`) ? t('report.jump.ask') : null}
            fields={[
              { name: `${part}.note`, label: t('report.field.note') },
              ...(asksReason ? [{ name: `${part}.reason`, label: t('report.field.reason') }] : []),
            ]}
          />
        ) : (
          <EvidenceList files={filled.evidence(row.id)} now={filled.now} t={t} />
        )
      }
      t={t}
    >
      {isOpen ? (
        <>
          <RowConflict part={part} filled={filled} />
          <div className={main === 'value' ? 'entry-line' : 'entry-lines'}>
            <IndicatorInput row={row} filled={filled} />
            <TakeOver
              filled={filled}
              part={part}
              mayBeZero={row.basis === 'flow' && main === 'value' && kind !== 'percent'}
            />
          </div>
          <SumWords row={row} year={filled.year} t={t} />
          {row.composed === null ? null : (
            <p className="small soft">{composedWords({ row: { ...row, composed: row.composed }, t })}</p>
          )}
        </>
      ) : (
        <div className="entry-fact entry-closed" data-label={t('report.column.current')}>
          {reportedWords({ kind, unit, reported: current, t }) ?? t('figure.none')}
        </div>
      )}
    </EntryRow>
  )
}
