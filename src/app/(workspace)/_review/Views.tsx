import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { Review } from '@/services/report/readReview'
import type { Words } from '../_shell/words'
import type { View } from './viewOf'

type Shown = { id: string; review: Review; view: View; total: number; t: Words }

/** Everything, or only what changed; nothing to choose where there is nothing to compare with. */
export const Views = ({ id, review, view, total, t }: Shown) => {
  const { look, changed } = review
  const { submission, version } = review.changes
  const path = `/bao-cao/${id}`
  const tabs = [
    { name: 'all', href: path, label: t('review.views.all', { count: total }) },
    ...(submission?.changes
      ? [
          {
            name: 'changed',
            href: `${path}?xem=thay-doi`,
            label: t('review.views.submission', { count: rowsIn(submission.changes) }),
          },
        ]
      : look === null
        ? []
        : [
            {
              name: 'changed',
              href: `${path}?xem=thay-doi`,
              label: t('review.views.changed', { count: changed }),
            },
          ]),
    ...(version?.changes
      ? [
          {
            name: 'version',
            href: `${path}?xem=ban-truoc`,
            label: t('review.views.version', { number: version.number, count: rowsIn(version.changes) }),
          },
        ]
      : []),
  ]
  return (
    <>
      {tabs.length === 1 ? null : (
        <nav className="tabs" aria-label={t('review.views.title')}>
          {tabs.map(({ name, href, label }) => (
            <a key={name} href={href} aria-current={name === view.name ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      )}
      {submission?.changes && view.name !== 'version' ? (
        <p className="soft small">
          {t('review.views.against', { when: writeMoment({ at: submission.at }) })}
        </p>
      ) : null}
      {submission !== null && submission.changes === null ? (
        <p className="soft small">
          {t('review.views.notKept', { when: writeMoment({ at: submission.at }) })}
        </p>
      ) : null}
      {!submission?.changes && look !== null ? (
        <p className="soft small">{t('review.views.since', { when: writeMoment({ at: look.at }) })}</p>
      ) : null}
      {version !== null && version.changes === null ? (
        <p className="soft small">{t('review.views.versionNotKept', { number: version.number })}</p>
      ) : null}
    </>
  )
}

const rowsIn = (changes: readonly { kind: string; row: string }[]): number =>
  new Set(changes.map(({ kind, row }) => `${kind}.${row}`)).size
