import { RETURN_WHOLE } from '@/domain/report/readCommand'
import type { Language } from '@/i18n/messages'
import type { Review } from '@/services/report/readReview'
import type { Form } from '../_report/types'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { doubtsOf } from '@/domain/report/doubtsOf'
import { ReturnTo } from './ReturnTo'
import { SlotChoice } from './SlotChoice'

type Shown = {
  form: Form
  review: Review
  kept: Record<string, string>
  language: Language
  isReasonRefused: boolean
  t: Words
}

/** The decision that is asked of the reader: exactly the verbs that the ladder offers them. */
export const Decision = ({ form, review, kept, language, isReasonRefused, t }: Shown) => {
  const may = new Set(form.actions)
  const { decision, names } = review
  const doubts = doubtsOf(form).length
  return (
    <section className="card decision" id="quyet-dinh" aria-labelledby="quyet-dinh-ten" tabIndex={-1}>
      <h2 id="quyet-dinh-ten">{t('review.decision.title')}</h2>
      {decision.principal === null ? null : (
        <p className="notice notice-info">
          {t('review.decision.onBehalfOf', { name: names[decision.principal] ?? t('review.somebody') })}
        </p>
      )}
      <SlotChoice slots={decision.slots} names={names} kept={kept} t={t} />
      {may.has('approve') ? (
        <div className="decision-part">
          <p>
            {form.missing.length === 0
              ? t('review.decision.complete')
              : t('review.decision.incomplete', {
                  count: form.missing.length,
                  required: form.missing.filter(({ required }) => required).length,
                })}
          </p>
          {doubts === 0 ? null : (
            <p>
              <Mark light="yellow">{t('review.doubts', { count: doubts })}</Mark>
            </p>
          )}
          <div className="buttons">
            <button type="submit" name="lenh" value="approve" className="button" formNoValidate>
              {t(decision.approval === 'receive' ? 'review.decision.receive' : 'review.decision.approve')}
            </button>
          </div>
        </div>
      ) : null}
      {may.has('return') || may.has('reject') ? (
        <div className="decision-part">
          <h3>{t(may.has('return') ? 'review.decision.return' : 'review.decision.reject')}</h3>
          <div className="field">
            <label htmlFor="ly-do">{t('review.decision.reason')}</label>
            <p className="field-help" id="ly-do-help">
              {t('review.decision.reasonHelp', { min: decision.reasonMinLength })}
            </p>
            <textarea
              id="ly-do"
              name="ly-do"
              rows={3}
              required
              minLength={decision.reasonMinLength}
              maxLength={2_000}
              aria-describedby="ly-do-help"
              aria-invalid={isReasonRefused || undefined}
              defaultValue={kept['ly-do']}
            />
          </div>
          {may.has('return') ? (
            <ReturnTo
              targets={decision.returnTargets}
              author={t('review.decision.author')}
              kept={kept}
              language={language}
              t={t}
            />
          ) : null}
          <div className="buttons">
            {may.has('return') ? (
              <>
                <button type="submit" name="lenh" value="return" className="button-quiet">
                  {t('review.decision.returnRows')}
                </button>
                <button type="submit" name="lenh" value={RETURN_WHOLE} className="button-quiet">
                  {t('review.decision.returnAll')}
                </button>
              </>
            ) : null}
            {may.has('reject') ? (
              <button type="submit" name="lenh" value="reject" className="button button-bad">
                {t('review.decision.rejectAll')}
              </button>
            ) : null}
          </div>
        </div>
      ) : null}
    </section>
  )
}
