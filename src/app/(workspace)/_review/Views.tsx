import type { Review } from '@/services/report/readReview'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { Words } from '../_shell/words'

type Shown = { id: string; review: Review; total: number; onlyChanged: boolean; t: Words }

/** Everything, or only what was written since the reader last looked; nothing to choose on a first look. */
export const Views = ({ id, review, total, onlyChanged, t }: Shown) => {
  if (review.look === null) return null
  const path = `/bao-cao/${id}`
  return (
    <>
      <nav className="tabs" aria-label={t('review.views.title')}>
        <a href={path} aria-current={onlyChanged ? undefined : 'page'}>
          {t('review.views.all', { count: total })}
        </a>
        <a href={`${path}?xem=thay-doi`} aria-current={onlyChanged ? 'page' : undefined}>
          {t('review.views.changed', { count: review.changed })}
        </a>
      </nav>
      <p className="soft small">{t('review.views.since', { when: writeMoment({ at: review.look.at }) })}</p>
    </>
  )
}
