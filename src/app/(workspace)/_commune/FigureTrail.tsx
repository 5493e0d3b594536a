import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { ReportedFigure } from '@/data/board/readIndicatorTrail'
import type { IndicatorFigure } from '@/services/board/readIndicatorPage'
import { askedHref } from '../_questions/askedHref'
import type { Words } from '../_shell/words'

type Shown = {
  figure: IndicatorFigure
  /** The indicator, where the reader may ask about it; null where they may not. */
  asks: string | null
  t: Words
}
type Part = Pick<ReportedFigure, 'enteredBy' | 'enteredAt' | 'approvals' | 'evidence' | 'report'>

const dayOf = (at: string): string => writeDate({ date: dayInVietnam(at) })

/** Where a figure comes from: the unit's report and the commune's, who entered and approved it, what proves it. */
export const FigureTrail = ({ figure, asks, t }: Shown) => {
  const { trail } = figure
  if (trail === null) return <span className="soft">–</span>
  const { source, sourceName, note, reason, isOverride } = trail
  const hasEvidence = trail.evidence.length + (source?.evidence.length ?? 0) > 0
  return (
    <div className="trail">
      {source === null ? (
        sourceName === null ? null : (
          <p>{t('commune.detail.from', { unit: sourceName })}</p>
        )
      ) : (
        <TrailPart
          part={source}
          title={t('commune.detail.unitReport', { unit: source.name })}
          asks={asks}
          t={t}
        />
      )}
      <TrailPart
        part={source === null ? trail : { ...trail, enteredBy: isOverride ? trail.enteredBy : null }}
        title={t('commune.detail.communeReport')}
        asks={asks}
        t={t}
      />
      {isOverride ? <p className="small">{t('commune.detail.override')}</p> : null}
      {reason === null ? null : <p className="small">{t('commune.detail.reason', { reason })}</p>}
      {note === null ? null : <p className="small">{t('commune.detail.note', { note })}</p>}
      {hasEvidence ? null : <p className="small soft">{t('commune.detail.noEvidence')}</p>}
    </div>
  )
}

const TrailPart = ({
  part,
  title,
  asks,
  t,
}: {
  part: Part
  title: string
  asks: string | null
  t: Words
}) => {
  const { report, enteredBy, enteredAt, approvals, evidence } = part
  return (
    <div>
      <a href={`/bao-cao/${report}`}>{title}</a>
      {asks === null ? null : (
        <p className="small">
          <a href={askedHref({ report, row: { kind: 'indicator', id: asks } })}>
            {t('questions.ask')} <span className="unseen">{title}</span>
          </a>
        </p>
      )}
      <ul className="small">
        {enteredBy === null || enteredAt === null ? null : (
          <li>{t('commune.detail.entered', { name: enteredBy, date: dayOf(enteredAt) })}</li>
        )}
        {approvals.map(({ step, name, at }) => (
          <li key={at}>{t('commune.detail.approved', { step, name: name ?? '–', date: dayOf(at) })}</li>
        ))}
        {evidence.map(({ id, filename, description }) => (
          <li key={id}>
            <a href={`/api/attachments/file/${encodeURIComponent(filename)}`}>
              {t('commune.detail.evidence', { name: description ?? filename })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
