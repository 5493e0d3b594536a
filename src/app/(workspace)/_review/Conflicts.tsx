import { FormKey } from '../_form/FormKey'
import type { Form } from '../_report/types'
import { LiveForm } from '../_shell/LiveForm'
import { formWords } from '../_shell/formWords'
import type { Words } from '../_shell/words'
import type { Gathering } from '@/services/report/readGathering'
import { LeadChoice } from './LeadChoice'
import { LeadList } from './LeadList'

export type Conflict = Gathering['conflicts'][number]

type Shown = {
  gathering: Gathering
  form: Form
  /** Whose report counts can be chosen here, and the row's own place on the page is a form. */
  mayWrite: boolean
  t: Words
}

/** Rows on which the leads do not agree: what each says, which one counts and by which rule, and the choice between them. */
export const Conflicts = ({ gathering, form, mayWrite, t }: Shown) => {
  const { conflicts } = gathering
  if (conflicts.length === 0)
    return gathering.isGathered ? <p className="soft">{t('review.conflicts.none')}</p> : null
  const cards = conflicts.map((conflict) => (
    <ConflictCard key={conflict.id} conflict={conflict} mayWrite={mayWrite} t={t} />
  ))
  return (
    <details className="more conflicts" id="don-vi-khac-nhau" open={mayWrite || undefined}>
      <summary>{t('review.conflicts.title', { count: conflicts.length })}</summary>
      {mayWrite ? (
        <LiveForm action={`/bao-cao/${form.report.id}/tong-hop`} words={formWords(t)} className="choices">
          <FormKey />
          <input type="hidden" name="revision" value={form.revision} />
          {cards}
          <div className="buttons">
            <button type="submit" className="button-quiet">
              {t('review.conflicts.choose')}
            </button>
          </div>
        </LiveForm>
      ) : (
        cards
      )}
    </details>
  )
}

type Card = { conflict: Conflict } & Pick<Shown, 'mayWrite' | 't'>

const ConflictCard = ({ conflict, mayWrite, t }: Card) => (
  <article className="card conflict">
    <h4>{conflict.name}</h4>
    <p className="soft">
      {t(`review.conflicts.code.${conflict.code}`)}{' '}
      {conflict.code === 'lead_chosen' ? null : t(`review.conflicts.rule.${conflict.joint}`)}
    </p>
    {mayWrite ? <LeadChoice conflict={conflict} t={t} /> : <LeadList conflict={conflict} t={t} />}
    <p>
      <a href={`#${conflict.kind === 'indicator' ? 'v' : 't'}.${conflict.id}`}>
        {t(mayWrite ? 'review.conflicts.override' : 'review.conflicts.see')}
      </a>
    </p>
  </article>
)
