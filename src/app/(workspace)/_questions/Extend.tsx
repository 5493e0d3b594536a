import { asideFields } from '@/domain/report/asideReaders'
import { FormKey } from '../_form/FormKey'
import type { Form } from '../_report/types'
import { LiveForm } from '../_shell/LiveForm'
import { formWords } from '../_shell/formWords'
import type { Words } from '../_shell/words'

type Shown = { form: Form; kept: Record<string, string>; t: Words }

/** Gives the report a later day, for whoever may. */
export const Extend = ({ form, kept, t }: Shown) => {
  if (!form.actions.includes('extend')) return null
  const isKept = kept.lenh === 'extend'
  const { until, extensionReason } = asideFields
  return (
    <details className="more" open={isKept || undefined}>
      <summary>{t('questions.extend')}</summary>
      <LiveForm action={`/bao-cao/${form.report.id}/lenh`} words={formWords(t)} className="card">
        <FormKey />
        <input type="hidden" name="revision" value={form.revision} />
        <p className="soft">{t('questions.extendHelp')}</p>
        <div className="field">
          <label htmlFor={until}>{t('questions.until')}</label>
          <p className="field-help" id={`${until}-help`}>
            {t('questions.untilHelp')}
          </p>
          <input
            type="text"
            id={until}
            name={until}
            required
            maxLength={40}
            aria-describedby={`${until}-help`}
            defaultValue={isKept ? kept[until] : undefined}
          />
        </div>
        <div className="field">
          <label htmlFor={extensionReason}>{t('questions.extensionReason')}</label>
          <textarea
            id={extensionReason}
            name={extensionReason}
            rows={2}
            required
            maxLength={2_000}
            defaultValue={isKept ? kept[extensionReason] : undefined}
          />
        </div>
        <div className="buttons">
          <button type="submit" name="lenh" value="extend" className="button-quiet">
            {t('questions.extendNow')}
          </button>
        </div>
      </LiveForm>
    </details>
  )
}
