import { NARRATIVE_SECTIONS, type Narrative } from '@/domain/report/narrative'
import type { Review } from '@/services/report/readReview'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { CorrectedHere } from './CorrectedHere'
import type { View } from './viewOf'

type Shown = { narrative: Narrative; review: Pick<Review, 'corrections'> & { view: View }; t: Words }

/** The report's prose as it was written, with its line breaks, and what stood there before where it changed. */
export const Prose = ({ narrative, review, t }: Shown) => {
  const { view } = review
  const before = (section: string) => view.changes.get(section)?.find(({ kind }) => kind === 'narrative')
  const isCompared = view.name !== 'all' && view.changes.size > 0
  const isTold = (section: string) => before(section) !== undefined || review.corrections.has(section)
  const shown = NARRATIVE_SECTIONS.filter(
    (section) => isTold(section) || (!isCompared && narrative[section] !== null),
  )
  return (
    <section className="sheet-part" aria-labelledby="loi-van">
      <h2 id="loi-van">{t('review.narrative.title')}</h2>
      {shown.length === 0 ? (
        <p className="soft">{t(isCompared ? 'review.narrative.same' : 'review.narrative.none')}</p>
      ) : null}
      {shown.map((section) => {
        const change = before(section)
        return (
          <div key={section} className="card prose">
            <h3>
              {t(`said.narrative.${section}`)}{' '}
              {change === undefined ? null : <Mark light="blue">{t('review.changed')}</Mark>}
            </h3>
            <p>{narrative[section] ?? t('review.narrative.cleared')}</p>
            {change === undefined ? null : (
              <details className="more" open={isCompared || undefined}>
                <summary>{t('review.narrative.before')}</summary>
                <p>{proseOf(change.before, t)}</p>
              </details>
            )}
            <CorrectedHere review={review} row={section} t={t}>
              {(corrected) => (
                <details className="more">
                  <summary>{t('review.narrative.before')}</summary>
                  <p>{proseOf(corrected[0]?.before, t)}</p>
                </details>
              )}
            </CorrectedHere>
          </div>
        )
      })}
    </section>
  )
}

const proseOf = (said: unknown, t: Words): string =>
  typeof said === 'string' ? said : t('review.narrative.cleared')
