import { asideFields, readRow } from '@/domain/report/asideReaders'
import { isSameRow } from '@/domain/approval/isSameRow'
import { FormKey } from '../_form/FormKey'
import type { Form } from '../_report/types'
import { LiveForm } from '../_shell/LiveForm'
import { formWords } from '../_shell/formWords'
import type { Words } from '../_shell/words'
import { rowPart } from './rowPart'
import { rowsOf } from './rowsOf'
import './questions.css'

type Shown = { form: Form; asked: Record<string, unknown>; kept: Record<string, string>; t: Words }

/** The question on the row that the address names, or that was typed and refused; nothing where the reader may not ask. */
export const Ask = ({ form, asked, kept, t }: Shown) => {
  const isKept = kept.lenh === 'explain'
  const named = readRow(asked.hoi) ?? (isKept ? readRow(kept[asideFields.row]) : null)
  const row = named === null ? undefined : rowsOf(form).find((one) => isSameRow(one, named))
  if (!form.actions.includes('explain') || row === undefined || row.question?.answeredAt === null) return null
  const page = `/bao-cao/${form.report.id}`
  const typed = isKept && kept[asideFields.row] === `${row.kind}.${row.id}` ? kept : {}
  return (
    <section className="card" id="hoi" aria-labelledby="hoi-ten">
      <h2 id="hoi-ten">{t('questions.askTitle')}</h2>
      <p className="question-row">{row.name}</p>
      <LiveForm action={`${page}/lenh`} words={formWords(t)} className="form">
        <FormKey />
        <input type="hidden" name="revision" value={form.revision} />
        <input type="hidden" name={asideFields.row} value={`${row.kind}.${row.id}`} />
        <div className="field">
          <label htmlFor="cau-hoi">{t('questions.question')}</label>
          <p className="field-help" id="cau-hoi-help">
            {t('questions.questionHelp')}
          </p>
          <textarea
            id="cau-hoi"
            name={asideFields.question}
            rows={3}
            required
            maxLength={2_000}
            aria-describedby="cau-hoi-help"
            defaultValue={typed[asideFields.question]}
          />
        </div>
        <div className="buttons">
          <button type="submit" name="lenh" value="explain" className="button">
            {t('questions.askNow')}
          </button>
          <a className="question-cancel" href={`${page}#${rowPart(row)}`}>
            {t('questions.cancel')}
          </a>
        </div>
      </LiveForm>
    </section>
  )
}
