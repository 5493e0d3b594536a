import type { Review } from '@/services/report/readReview'
import { FormKey } from '../_form/FormKey'
import type { Form } from '../_report/types'
import { LiveForm } from '../_shell/LiveForm'
import { formWords } from '../_shell/formWords'
import type { Words } from '../_shell/words'

type Shown = {
  form: Pick<Form, 'report' | 'revision'>
  review: Pick<Review, 'handing' | 'names'>
  kept: Record<string, string>
  t: Words
}

/** For administrators: hands an open decision to somebody who is able to take it. */
export const Reassign = ({ form, review: { handing, names }, kept, t }: Shown) =>
  handing.map(({ slot, people }, index) => (
    <details key={slot} className="more" open={kept.lenh === 'reassign' || undefined}>
      <summary>
        {handing.length === 1
          ? t('review.reassign.title')
          : t('review.reassign.titleOf', { number: index + 1, count: handing.length })}
      </summary>
      {people.length === 0 ? (
        <p className="notice notice-info">{t('review.reassign.nobody')}</p>
      ) : (
        <LiveForm action={`/bao-cao/${form.report.id}/lenh`} words={formWords(t)} className="card form">
          <FormKey />
          <input type="hidden" name="revision" value={form.revision} />
          <input type="hidden" name="slot" value={slot} />
          <p className="soft">{t('review.reassign.help')}</p>
          <div className="field">
            <label htmlFor={`nguoi.${slot}`}>{t('review.reassign.person')}</label>
            <select id={`nguoi.${slot}`} name="nguoi" required defaultValue={kept.nguoi ?? ''}>
              <option value="">{t('review.reassign.choose')}</option>
              {people.map((person) => (
                <option key={person} value={person}>
                  {names[person] ?? person}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={`ly-do.${slot}`}>{t('review.reassign.reason')}</label>
            <textarea
              id={`ly-do.${slot}`}
              name="ly-do"
              rows={2}
              required
              maxLength={2_000}
              defaultValue={kept.lenh === 'reassign' ? kept['ly-do'] : undefined}
            />
          </div>
          <div className="buttons">
            <button type="submit" name="lenh" value="reassign" className="button">
              {t('review.reassign.send')}
            </button>
          </div>
        </LiveForm>
      )}
    </details>
  ))
