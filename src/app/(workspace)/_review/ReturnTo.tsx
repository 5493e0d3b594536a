import type { Language } from '@/i18n/messages'
import type { Review } from '@/services/report/readReview'
import type { Words } from '../_shell/words'

type Shown = {
  targets: Review['decision']['returnTargets']
  /** What whoever wrote the document is called. */
  author: string
  /** Whether it is a plan and not a report. */
  isPlan?: boolean
  kept: Record<string, string>
  language: Language
  t: Words
}

/** To whom a document goes back, as far as its ladder allows: a choice only where there is one. */
export const ReturnTo = ({ targets, author, isPlan = false, kept, language, t }: Shown) => {
  const named = targets.map(({ key, label }) => ({
    key,
    name: label === null ? author : label[language],
  }))
  const [only, ...others] = named
  if (only === undefined) return null
  if (others.length === 0)
    return (
      <p className="soft">
        <input type="hidden" name="toi" value={only.key} />
        {t('review.decision.returnsTo', { to: only.name, subject: isPlan ? 'plan' : 'report' })}
      </p>
    )
  return (
    <fieldset className="field">
      <legend>{t('review.decision.to')}</legend>
      <div className="options">
        {named.map(({ key, name }) => (
          <label key={key} className="option">
            <input type="radio" name="toi" value={key} defaultChecked={key === (kept.toi ?? only.key)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
