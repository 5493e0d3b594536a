import type { Language } from '@/i18n/messages'
import type { PlanReview } from '@/services/plan/readPlanReview'
import { planStateLight } from '../_plan/planStateLight'
import { Ladder } from '../_review/Ladder'
import { Returned } from '../_review/Returned'
import { Trail } from '../_review/Trail'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { PlanDecision } from './PlanDecision'
import './planReview.css'

type Shown = {
  review: PlanReview
  reason: string
  /** Whether the reader changes plans in the admin panel. */
  mayAdminister: boolean
  language: Language
  t: Words
}

/** A plan on its ladder: its check, its steps, what the reader may do, and its trail. */
export const PlanReviewSheet = ({ review, reason, mayAdminister, language, t }: Shown) => {
  const { head, trail, returned } = review
  const isWithAuthor = (review.actions as readonly string[]).includes('submit')
  return (
    <article className="plan-review">
      <a className="back" href={`/ke-hoach/${head.id}`}>
        {t('planReview.back')}
      </a>
      <h1>{t('planReview.title')}</h1>
      <p>
        {head.title}{' '}
        {returned !== null ? (
          <Mark light="yellow">{t('planReview.isReturned')}</Mark>
        ) : (
          <Mark light={planStateLight[head.state]}>{t(`plan.state.${head.state}`)}</Mark>
        )}
      </p>
      <Returned returned={returned} t={t} />
      {returned !== null && isWithAuthor ? <p>{t('planReview.mendFirst')}</p> : null}
      <ul className="plan-review-ways">
        <li>
          <a href={`/ke-hoach/${head.id}`}>{t('planReview.read')}</a>
        </li>
        {isWithAuthor && mayAdminister ? (
          <li>
            <a href={`/admin/collections/plans/${head.id}`}>{t('planReview.mend')}</a>
          </li>
        ) : null}
      </ul>
      <Check review={review} t={t} />
      <Ladder stages={trail.stages} names={trail.names} isPlan language={language} t={t} />
      <PlanDecision review={review} reason={reason} language={language} t={t} />
      <Trail trail={trail} report={null} language={language} t={t} />
    </article>
  )
}

const Check = ({ review: { head, gaps, openGaps, waived }, t }: Pick<Shown, 'review' | 't'>) => (
  <section aria-labelledby="kiem-tra">
    <h2 id="kiem-tra">{t('planReview.check.title')}</h2>
    {gaps.length === 0 ? (
      <p>
        <Mark light="green">{t('planReview.check.ready')}</Mark>
      </p>
    ) : (
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>
            <Mark light="yellow">{t(`planReview.check.gap.${gap}`, { count: openGaps })}</Mark>
          </li>
        ))}
      </ul>
    )}
    <p>
      <a href={`/ke-hoach/${head.id}/sau-ro`}>{t('planReview.check.clears', { waived })}</a>
    </p>
  </section>
)
