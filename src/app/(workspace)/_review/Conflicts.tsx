import type { Reported } from '@/domain/indicator/types'
import type { TaskReport } from '@/domain/task/types'
import type { Gathering } from '@/services/report/readGathering'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { reportedWords } from '../_figures/reportedWords'

type Conflict = Gathering['conflicts'][number]
type Lead = Conflict['leads'][number]

type Shown = {
  gathering: Gathering
  /** The row's own place on the page is a form in which another figure can be entered. */
  mayWrite: boolean
  t: Words
}

/** Rows on which the leads do not agree: what each says, which one counts and by which rule, and the way to its row. */
export const Conflicts = ({ gathering, mayWrite, t }: Shown) => {
  const { conflicts } = gathering
  if (conflicts.length === 0)
    return gathering.isGathered ? <p className="soft">{t('review.conflicts.none')}</p> : null
  return (
    <details className="more conflicts" open={mayWrite || undefined}>
      <summary>{t('review.conflicts.title', { count: conflicts.length })}</summary>
      {conflicts.map((conflict) => (
        <ConflictCard key={conflict.id} conflict={conflict} mayWrite={mayWrite} t={t} />
      ))}
    </details>
  )
}

type Card = { conflict: Conflict } & Pick<Shown, 'mayWrite' | 't'>

const ConflictCard = ({ conflict, mayWrite, t }: Card) => (
  <article className="card conflict">
    <h4>{conflict.name}</h4>
    <p className="soft">
      {t(`review.conflicts.code.${conflict.code}`)} {t(`review.conflicts.rule.${conflict.joint}`)}
    </p>
    <dl className="leads">
      {conflict.leads.map((lead) => (
        <div key={lead.unit} className={counts(conflict, lead) ? 'lead is-counting' : 'lead'}>
          <dt>{lead.name}</dt>
          <dd>
            <span className="figure">{leadWords(conflict, lead, t)}</span>
            {counts(conflict, lead) ? (
              <Mark light="green">{t('review.conflicts.counts')}</Mark>
            ) : (
              <span className="soft small">{t(`review.conflicts.lead.${lead.state}`)}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
    <p>
      <a href={`#${conflict.kind === 'indicator' ? 'v' : 't'}.${conflict.id}`}>
        {t(mayWrite ? 'review.conflicts.override' : 'review.conflicts.see')}
      </a>
    </p>
  </article>
)

const counts = ({ code, from }: Conflict, lead: Lead): boolean =>
  code !== 'override_kept' && from === lead.unit

const leadWords = ({ kind, indicatorKind, measure }: Conflict, { reported }: Lead, t: Words): string => {
  if (kind === 'indicator')
    return (
      reportedWords({
        kind: indicatorKind,
        unit: measure,
        reported: reported as Reported | null,
        hasUnit: true,
        t,
      }) ?? t('figure.none')
    )
  const { status } = (reported as TaskReport | null) ?? { status: null }
  return status === null ? t('figure.none') : t(`said.status.${status}`)
}
