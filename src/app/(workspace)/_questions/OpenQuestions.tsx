import { asideFields } from '@/domain/report/asideReaders'
import { dbOf } from '@/data/session'
import { readKept } from '@/services/report/readKept'
import { FormKey } from '../_form/FormKey'
import type { Sheet } from '../_report/types'
import { LiveForm } from '../_shell/LiveForm'
import { formWords } from '../_shell/formWords'
import { rowPart } from './rowPart'
import { rowsOf } from './rowsOf'
import { Said } from './Said'
import './questions.css'

/** For whoever wrote the report: what was asked about its rows, each with room for the answer. */
export const OpenQuestions = async ({ reader, head, form }: Sheet) => {
  if (!form.actions.includes('answer')) return null
  const { payload, actor, t } = reader
  const kept = await readKept({ db: dbOf(payload), actor, report: head.id })
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
            <LiveForm action={`/bao-cao/${head.id}/lenh`} words={formWords(t)} guardsEntries className="form">
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
