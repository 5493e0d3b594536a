import type { Review } from '@/services/report/readReview'
import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { CorrectedHere } from './CorrectedHere'
import { otherWords } from './otherWords'
import { Was } from './Was'

type Shown = { review: Pick<Review, 'corrections'>; extra: Form['extra']; t: Words }

/** What a decider corrected that stands in no row: that nothing happened, and the plan's own fields. */
export const OtherCorrections = ({ review, extra, t }: Shown) => {
  const named = [
    { id: 'report', title: t('review.was.nothing') },
    ...extra.map(({ id, title }) => ({ id, title })),
  ].filter(({ id }) => review.corrections.has(id))
  if (named.length === 0) return null
  return (
    <section className="card" aria-labelledby="sua-khac">
      <h2 id="sua-khac">{t('review.corrected.other')}</h2>
      {named.map(({ id, title }) => (
        <CorrectedHere key={id} review={review} row={id} t={t}>
          {(corrected) =>
            corrected.map((one) => (
              <Was
                key={one.field}
                label={title}
                before={otherWords(one.before, t)}
                after={otherWords(one.after, t)}
                t={t}
              />
            ))
          }
        </CorrectedHere>
      ))}
    </section>
  )
}
