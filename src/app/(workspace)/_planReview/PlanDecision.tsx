import { RETURN_WHOLE } from '@/domain/report/readCommand'
import type { Language } from '@/i18n/messages'
import type { PlanReview } from '@/services/plan/readPlanReview'
import { FormKey } from '../_form/FormKey'
import { ReturnTo } from '../_review/ReturnTo'
import { formWords } from '../_shell/formWords'
import { LiveForm } from '../_shell/LiveForm'
import type { Words } from '../_shell/words'

type Shown = { review: PlanReview; reason: string; language: Language; t: Words }

const PLAIN = ['submit', 'approve', 'withdraw', 'recall', 'cancel'] as const

/** The verbs that the ladder offers the reader on a plan, and no other. */
export const PlanDecision = ({ review, reason, language, t }: Shown) => {
  const { head, decision } = review
  const may = new Set<string>(review.actions)
  const plain = PLAIN.filter((verb) => may.has(verb))
  const isAsked = may.has('return') || may.has('reject')
  if (plain.length === 0 && !isAsked) return null
  return (
    <LiveForm action={`/ke-hoach/${head.id}/duyet/lenh`} words={formWords(t)} className="card decision">
      <h2 id="quyet-dinh-ten">{t('planReview.decision')}</h2>
      <FormKey />
      <input type="hidden" name="revision" value={head.revision} />
      <div className="buttons">
        {plain.map((verb) => (
          <button
            key={verb}
            type="submit"
            name="lenh"
            value={verb}
            formNoValidate
            className={verb === 'submit' || verb === 'approve' ? 'button' : 'button-quiet'}
          >
            {t(`planReview.verb.${verb}`)}
          </button>
        ))}
      </div>
      {isAsked ? (
        <div className="decision-part">
          <div className="field">
            <label htmlFor="ly-do">{t('planReview.reason')}</label>
            <p className="field-help" id="ly-do-help">
              {t('planReview.reasonHelp', { min: decision.reasonMinLength })}
            </p>
            <textarea
              id="ly-do"
              name="ly-do"
              rows={3}
              required
              minLength={decision.reasonMinLength}
              maxLength={2_000}
              aria-describedby="ly-do-help"
              defaultValue={reason}
            />
          </div>
          {may.has('return') ? (
            <ReturnTo
              targets={decision.returnTargets}
              author={t('planReview.author')}
              isPlan
              kept={{}}
              language={language}
              t={t}
            />
          ) : null}
          <div className="buttons">
            {may.has('return') ? (
              <button type="submit" name="lenh" value={RETURN_WHOLE} className="button-quiet">
                {t('planReview.verb.return')}
              </button>
            ) : null}
            {may.has('reject') ? (
              <button type="submit" name="lenh" value="reject" className="button button-bad">
                {t('planReview.verb.reject')}
              </button>
            ) : null}
          </div>
        </div>
      ) : null}
    </LiveForm>
  )
}
