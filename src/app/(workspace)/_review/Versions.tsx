import type { ReportVersion } from '@/data/report/readVersions'
import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Words } from '../_shell/words'

type Shown = { id: string; versions: readonly ReportVersion[]; t: Words }

/** Which version of a report this is and why there is another, with a way to each; nothing where there is but one. */
export const Versions = ({ id, versions, t }: Shown) => {
  const others = versions.filter((version) => version.id !== id && version.state !== 'cancelled')
  const own = versions.find((version) => version.id === id)
  if (own === undefined || (own.number === 1 && others.length === 0)) return null
  return (
    <section className="notice notice-info" aria-labelledby="cac-ban">
      <h2 id="cac-ban">{t('review.versions.title', { number: own.number, standing: standingOf(own) })}</h2>
      {own.reason === null ? null : <p>{t('review.versions.reason', { reason: own.reason })}</p>}
      <ul className="bullets">
        {others.map((version) => (
          <li key={version.id}>
            <a href={`/bao-cao/${version.id}`}>
              {t('review.versions.other', { number: version.number, standing: standingOf(version) })}
            </a>
            {version.acceptedAt === null
              ? null
              : ` ${t('review.versions.accepted', { date: writeDate({ date: dayInVietnam(version.acceptedAt) }) })}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** counts: the figures of this version count · replaced: those of a later one do · open: not accepted yet · ended */
const standingOf = ({ isCurrent, state }: ReportVersion): 'counts' | 'replaced' | 'open' | 'ended' => {
  if (isCurrent) return 'counts'
  if (state === 'approved') return 'replaced'
  return state === 'rejected' || state === 'cancelled' ? 'ended' : 'open'
}
