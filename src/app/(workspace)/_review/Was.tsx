import type { Words } from '../_shell/words'
import './was.css'

type Shown = {
  /** What it is that changed; null for the row's figure itself. */
  label: string | null
  before: string | null
  after: string | null
  t: Words
}

/** Old and new of one thing: 61,2% → 63,0%. */
export const Was = ({ label, before, after, t }: Shown) => (
  <p className="row-was">
    <span className="soft">{label ?? t('review.was.title')}</span>{' '}
    <del>
      <span className="unseen">{t('review.was.before')} </span>
      {before ?? t('figure.none')}
    </del>
    <span aria-hidden="true"> → </span>
    <ins>
      <span className="unseen">{t('review.was.after')} </span>
      {after ?? t('figure.none')}
    </ins>
  </p>
)
