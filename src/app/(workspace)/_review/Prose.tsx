import { NARRATIVE_SECTIONS, type Narrative } from '@/domain/report/narrative'
import type { Words } from '../_shell/words'

/** The report's prose as it was written, with its line breaks. */
export const Prose = ({ narrative, t }: { narrative: Narrative; t: Words }) => {
  const written = NARRATIVE_SECTIONS.filter((section) => narrative[section] !== null)
  return (
    <section className="sheet-part" aria-labelledby="loi-van">
      <h2 id="loi-van">{t('review.narrative.title')}</h2>
      {written.length === 0 ? <p className="soft">{t('review.narrative.none')}</p> : null}
      {written.map((section) => (
        <div key={section} className="card prose">
          <h3>{t(`said.narrative.${section}`)}</h3>
          <p>{narrative[section]}</p>
        </div>
      ))}
    </section>
  )
}
