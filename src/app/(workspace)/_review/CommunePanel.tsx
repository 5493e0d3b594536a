import { dbOf } from '@/data/session'
import { errorMessage } from '@/i18n/errorMessage'
import { readGathering } from '@/services/report/readGathering'
import { readKept } from '@/services/report/readKept'
import { FormKey } from '../_form/FormKey'
import type { Sheet } from '../_report/types'
import { LiveForm } from '../_shell/LiveForm'
import { formWords } from '../_shell/formWords'
import { Conflicts } from './Conflicts'
import { HappenedSince } from './HappenedSince'
import { UnitProse } from './UnitProse'
import { UnitAnswers } from './UnitAnswers'
import { Units } from './Units'
import './review.css'

/**
 * Above the form of a commune report: its units with how far each is, putting it together from their reports, where
 * their leads do not agree, and what still keeps it from being submitted.
 */
export const CommunePanel = async (sheet: Sheet) => {
  const { reader, head, form, now } = sheet
  const { payload, actor, language, t } = reader
  const db = dbOf(payload)
  const gathering = await readGathering({ db, actor, head, now })
  if (gathering === null) return null
  const kept = await readKept({ db, actor, report: head.id })
  return (
    <section className="panel" aria-labelledby="tong-hop">
      <HappenedSince {...sheet} />
      <h2 id="tong-hop">{t('review.panel.title')}</h2>
      <Units gathering={gathering} form={form} kept={kept} t={t} />
      <UnitAnswers {...sheet} />
      {form.actions.includes('submit') ? (
        <LiveForm action={`/bao-cao/${head.id}/tong-hop`} words={formWords(t)} className="card">
          <FormKey />
          <input type="hidden" name="revision" value={form.revision} />
          <p>{t(gathering.isGathered ? 'review.panel.again' : 'review.panel.first')}</p>
          <div className="buttons">
            <button type="submit" className={gathering.isGathered ? 'button-quiet' : 'button'}>
              {t(gathering.isGathered ? 'review.panel.gatherAgain' : 'review.panel.gather')}
            </button>
          </div>
        </LiveForm>
      ) : null}
      <Conflicts gathering={gathering} form={form} mayWrite={form.actions.includes('submit')} t={t} />
      <UnitProse gathering={gathering} form={form} mayWrite={form.actions.includes('submit')} t={t} />
      {gathering.blocks.length === 0 ? null : (
        <div className="notice notice-info">
          <h3>{t('review.panel.blocked')}</h3>
          <ul className="bullets">
            {gathering.blocks.map(({ code, params }) => (
              <li key={code}>{errorMessage(language, code, params)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
