import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { shorterFrequencies } from '@/domain/period/shorterFrequencies'
import { FormKey } from '../_form/FormKey'
import type { Sheet } from '../_report/types'
import { formWords } from '../_shell/formWords'
import { LiveForm } from '../_shell/LiveForm'

/** For a longer period: filling its empty rows from the shorter periods within it. */
export const ComposeForm = ({ reader: { t }, head, form }: Sheet) => {
  const period = readPeriodKey({ key: head.periodKey })
  if (!period.ok || shorterFrequencies(period.value).length === 0) return null
  return (
    <LiveForm action={`/bao-cao/${head.id}/ky-ngan`} words={formWords(t)} className="card">
      <FormKey />
      <input type="hidden" name="revision" value={form.revision} />
      <h2>{t('report.compose.title')}</h2>
      <p>{t('report.compose.help')}</p>
      <div className="buttons">
        <button type="submit" className="button-quiet">
          {t('report.compose.button')}
        </button>
      </div>
    </LiveForm>
  )
}
