import type { Gathering } from '@/services/report/readGathering'
import { FormKey } from '../_form/FormKey'
import type { Form } from '../_report/types'
import { LiveForm } from '../_shell/LiveForm'
import { Mark } from '../_shell/Mark'
import { formWords } from '../_shell/formWords'
import type { Words } from '../_shell/words'

type Shown = { gathering: Gathering; form: Form; mayWrite: boolean; t: Words }
type Section = Gathering['narrative'][number]

/**
 * What each unit says in each part of the narrative, beside the commune's own. Where the focal office has written its
 * own text: whose text has changed since, and the choice between both.
 */
export const UnitProse = ({ gathering, form, mayWrite, t }: Shown) => {
  const told = gathering.narrative.filter(({ texts, silent }) => texts.length + silent.length > 0)
  if (!gathering.isGathered || told.length === 0) return null
  return (
    <details className="more" id="loi-van-don-vi" open={(mayWrite && told.some(hasNews)) || undefined}>
      <summary>{t('review.prose.title')}</summary>
      {told.map((part) => (
        <section key={part.section} className="card prose" aria-labelledby={`loi-van-${part.section}`}>
          <h4 id={`loi-van-${part.section}`}>{t(`said.narrative.${part.section}`)}</h4>
          <p className="soft small">{t(part.isEdited ? 'review.prose.edited' : 'review.prose.composed')}</p>
          {part.texts.map(({ unit, name, text, isChanged }) => (
            <div key={unit}>
              <p>
                <strong>{name}</strong>{' '}
                {isChanged ? <Mark light="yellow">{t('review.prose.changed')}</Mark> : null}
              </p>
              <p>{text}</p>
            </div>
          ))}
          {part.silent.length === 0 ? null : (
            <p className="small">{t('review.prose.silent', { units: part.silent.join(', ') })}</p>
          )}
          {mayWrite && part.isEdited ? <SectionChoice part={part} form={form} t={t} /> : null}
        </section>
      ))}
    </details>
  )
}

const hasNews = ({ texts, silent }: Section): boolean =>
  silent.length > 0 || texts.some(({ isChanged }) => isChanged)

const SectionChoice = ({ part, form, t }: { part: Section; form: Form; t: Words }) => (
  <LiveForm action={`/bao-cao/${form.report.id}/tong-hop`} words={formWords(t)} className="buttons">
    <FormKey />
    <input type="hidden" name="revision" value={form.revision} />
    <input type="hidden" name="phan" value={part.section} />
    {hasNews(part) ? (
      <button type="submit" name="loi-van" value="own" className="button-quiet">
        {t('review.prose.own')}
      </button>
    ) : null}
    <button type="submit" name="loi-van" value="units" className="button-quiet">
      {t('review.prose.units')}
    </button>
  </LiveForm>
)
