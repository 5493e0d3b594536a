import { dayInVietnam, type Instant } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Review } from '@/services/report/readReview'
import { FormKey } from '../_form/FormKey'
import type { Form } from '../_report/types'
import { LiveForm } from '../_shell/LiveForm'
import { formWords } from '../_shell/formWords'
import type { Words } from '../_shell/words'

type Shown = { form: Form; review: Review; kept: Record<string, string>; now: Instant; t: Words }

const plain = ['withdraw', 'recall'] as const

/** What the reader may do besides deciding: take something of their own back, or enter the number of issue. */
export const OwnCommands = ({ form, review, kept, now, t }: Shown) => {
  const may = new Set(form.actions)
  const action = `/bao-cao/${form.report.id}/lenh`
  return (
    <>
      {may.has('issue') ? <Issue form={form} review={review} kept={kept} now={now} t={t} /> : null}
      {plain
        .filter((verb) => may.has(verb))
        .map((verb) => (
          <section key={verb} className="card" aria-labelledby={`lenh-${verb}`}>
            <h2 id={`lenh-${verb}`}>{t(`review.own.${verb}`)}</h2>
            <p className="soft">{t(`review.own.${verb}Help`)}</p>
            <LiveForm action={action} words={formWords(t)}>
              <FormKey />
              <input type="hidden" name="revision" value={form.revision} />
              <div className="buttons">
                <button type="submit" name="lenh" value={verb} className="button-quiet">
                  {t(`review.own.${verb}`)}
                </button>
              </div>
            </LiveForm>
          </section>
        ))}
    </>
  )
}

const Issue = ({ form, review, kept, now, t }: Shown) => {
  const decided = review.stages.filter(({ kind, state }) => kind === 'step' && state === 'done').at(-1)
  const signer = review.names[decided?.people[0] ?? ''] ?? ''
  const fields = [
    { name: 'so', word: 'number', value: '', max: 64 },
    { name: 'ngay', word: 'date', value: writeDate({ date: dayInVietnam(now) }), max: 40 },
    { name: 'nguoi-ky', word: 'signer', value: signer, max: 120 },
  ] as const
  return (
    <section className="card" aria-labelledby="lenh-issue">
      <h2 id="lenh-issue">{t('review.own.issue')}</h2>
      <p className="soft">{t('review.own.issueHelp')}</p>
      <LiveForm action={`/bao-cao/${form.report.id}/lenh`} words={formWords(t)} className="issue-form">
        <FormKey />
        <input type="hidden" name="revision" value={form.revision} />
        {fields.map(({ name, word, value, max }) => (
          <div key={name} className="field">
            <label htmlFor={name}>{t(`review.own.${word}`)}</label>
            <input
              type="text"
              id={name}
              name={name}
              required
              maxLength={max}
              defaultValue={kept[name] ?? value}
              aria-describedby={word === 'signer' ? undefined : `${name}-help`}
            />
            {word === 'signer' ? null : (
              <p className="field-help" id={`${name}-help`}>
                {t(`review.own.${word}Help`)}
              </p>
            )}
          </div>
        ))}
        <div className="buttons">
          <button type="submit" name="lenh" value="issue" className="button">
            {t('review.own.issue')}
          </button>
        </div>
      </LiveForm>
    </section>
  )
}
