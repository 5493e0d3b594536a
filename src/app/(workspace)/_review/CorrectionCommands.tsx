import { FormKey } from '../_form/FormKey'
import type { Form } from '../_report/types'
import { LiveForm } from '../_shell/LiveForm'
import { formWords } from '../_shell/formWords'
import type { Words } from '../_shell/words'

type Shown = { form: Pick<Form, 'actions' | 'revision' | 'report'>; kept: Record<string, string>; t: Words }

/** Beginning the next version of an accepted report, and giving one up that is not finished. */
export const CorrectionCommands = ({ form, kept, t }: Shown) => {
  const action = `/bao-cao/${form.report.id}/lenh`
  return (
    <>
      {form.actions.includes('correct') ? (
        <details className="more" open={kept.lenh === 'correct' || undefined}>
          <summary>{t('review.correction.begin')}</summary>
          <LiveForm action={action} words={formWords(t)} className="card form">
            <FormKey />
            <input type="hidden" name="revision" value={form.revision} />
            <p className="soft">{t('review.correction.help')}</p>
            <div className="field">
              <label htmlFor="ly-do-dinh-chinh">{t('review.correction.reason')}</label>
              <textarea
                id="ly-do-dinh-chinh"
                name="ly-do"
                rows={2}
                required
                minLength={3}
                maxLength={2_000}
                defaultValue={kept.lenh === 'correct' ? kept['ly-do'] : undefined}
              />
            </div>
            <div className="buttons">
              <button type="submit" name="lenh" value="correct" className="button">
                {t('review.correction.beginNow')}
              </button>
            </div>
          </LiveForm>
        </details>
      ) : null}
      {form.actions.includes('cancel') ? (
        <details className="more">
          <summary>{t('review.correction.cancel')}</summary>
          <LiveForm action={action} words={formWords(t)} className="card form">
            <FormKey />
            <input type="hidden" name="revision" value={form.revision} />
            <p className="soft">{t('review.correction.cancelHelp')}</p>
            <div className="buttons">
              <button type="submit" name="lenh" value="cancel" className="button-quiet">
                {t('review.correction.cancelNow')}
              </button>
            </div>
          </LiveForm>
        </details>
      ) : null}
    </>
  )
}
