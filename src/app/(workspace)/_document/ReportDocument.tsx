import { FIGURES, FORMS, LENGTHS, SIGNS, type SentChoices } from '@/domain/document/reportChoices'
import { dbOf } from '@/data/session'
import type { ReportHead } from '@/data/report/readReport'
import { readReportChoices } from '@/services/document/keptReportChoices'
import { FormKey } from '../_form/FormKey'
import { formWords } from '../_shell/formWords'
import type { Reader } from '../_shell/viewer'
import type { Words } from '../_shell/words'
import './document.css'
import { DownloadForm } from './DownloadForm'

/** Offers a commune report that its leader has approved as an official letter, written as its reader wants it. */
export const ReportDocument = async ({ reader, head }: { reader: Reader; head: ReportHead }) => {
  const isApproved = head.reachedProvince && (head.state === 'submitted' || head.state === 'approved')
  if (head.level !== 'commune' || !isApproved) return null
  const { payload, actor, t } = reader
  const kept = await readReportChoices({ db: dbOf(payload), person: actor.person, commune: head.commune })
  const { sending: _sending, fillIn: _fillIn, ...unsent } = formWords(t)
  return (
    <details className="more card document-form" id="van-ban">
      <summary>{t('document.title')}</summary>
      <p className="soft">{t('document.help')}</p>
      <DownloadForm
        action={`/bao-cao/${head.id}/van-ban`}
        words={{ making: t('document.making'), made: t('document.made'), ...unsent }}
      >
        <FormKey />
        <div className="document-choices">
          <Choice name="form" options={['', ...FORMS]} kept={kept} t={t} />
          <Choice name="figures" options={FIGURES} kept={kept} t={t} />
          <Choice name="length" options={LENGTHS} kept={kept} t={t} />
          <Choice name="signs" options={SIGNS} kept={kept} t={t} />
        </div>
        <div className="field">
          <label htmlFor="recipients">{t('document.recipients.label')}</label>
          <p className="field-help" id="recipients-help">
            {t('document.recipients.help')}
          </p>
          <textarea
            id="recipients"
            name="recipients"
            rows={4}
            defaultValue={kept.recipients}
            aria-describedby="recipients-help"
          />
        </div>
        <fieldset className="document-request">
          <legend>{t('document.request.legend')}</legend>
          <Text name="requestNumber" label={t('document.request.number')} kept={kept} />
          <Text name="requestDate" label={t('document.request.date')} kept={kept} />
          <Text name="requestIssuer" label={t('document.request.issuer')} kept={kept} />
        </fieldset>
        <p className="soft small">{t('document.remembered')}</p>
        <button type="submit" className="button">
          {t('document.submit')}
        </button>
      </DownloadForm>
    </details>
  )
}

type Chosen = 'form' | 'figures' | 'length' | 'signs'

/** An option without a word of its own leaves it to the plan. */
const Choice = ({
  name,
  options,
  kept,
  t,
}: {
  name: Chosen
  options: readonly string[]
  kept: SentChoices
  t: Words
}) => (
  <div className="field">
    <label htmlFor={name}>{t(`document.${name}.label`)}</label>
    <select id={name} name={name} defaultValue={kept[name]}>
      {options.map((option) => (
        <option key={option} value={option}>
          {t(`document.${name}.${option === '' ? 'usual' : option}` as never)}
        </option>
      ))}
    </select>
  </div>
)

const Text = ({ name, label, kept }: { name: keyof SentChoices; label: string; kept: SentChoices }) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <input id={name} name={name} type="text" autoComplete="off" defaultValue={kept[name]} />
  </div>
)
