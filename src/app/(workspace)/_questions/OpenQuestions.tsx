import { asideFields } from '@/domain/report/asideReaders'
import { FormKey } from '../_form/FormKey'
import type { Form } from '../_report/types'
import { LiveForm } from '../_shell/LiveForm'
import { formWords } from '../_shell/formWords'
import type { Words } from '../_shell/words'
import { rowPart } from './rowPart'
import { rowsOf } from './rowsOf'
import { Said } from './Said'
import './questions.css'

type Shown = {
  form: Form
  /** What was typed into a command that was refused. */
  kept: Record<string, string>
  t: Words
}

/** For whoever wrote the report: what was asked about its rows, each with room for the answer. */
export const OpenQuestions = ({ form, kept, t }: Shown) => {
  if (!form.actions.includes('answer')) return null
  const open = rowsOf(form).filter(({ question }) => question?.answeredAt === null)
  return (
    <section className="card" id="giai-trinh" aria-labelledby="giai-trinh-ten">
      <h2 id="giai-trinh-ten">
        {t('questions.toAnswer')} <span className="count">{open.length}</span>
      </h2>
      <p className="soft">{t('questions.panelHelp')}</p>
      {open.map((row) => {
        const named = `${row.kind}.${row.id}`
        const isKept = kept.lenh === 'answer' && kept[asideFields.row] === named
        return (
          <div key={named} className="question">
            <h3>
              <a href={`#${rowPart(row)}`}>{row.name}</a>
            </h3>
            <Said asked={row.question!} t={t} />
            <LiveForm
              action={`/bao-cao/${form.report.id}/lenh`}
              words={formWords(t)}
              guardsEntries
              className="form"
            >
              <FormKey />
              <input type="hidden" name="revision" value={form.revision} />
              <input type="hidden" name={asideFields.row} value={named} />
              <div className="field">
                <label htmlFor={`giai-trinh.${named}`}>
                  {t('questions.answer')} <span className="unseen">{row.name}</span>
                </label>
                <textarea
                  id={`giai-trinh.${named}`}
                  name={asideFields.answer}
                  rows={3}
                  required
                  maxLength={2_000}
                  defaultValue={isKept ? kept[asideFields.answer] : undefined}
                />
              </div>
              <div className="buttons">
                <button type="submit" name="lenh" value="answer" className="button">
                  {t('questions.send')}
                </button>
              </div>
            </LiveForm>
          </div>
        )
      })}
    </section>
  )
}
