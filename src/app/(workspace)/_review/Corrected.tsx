import type { Trail } from '@/services/approval/tellTrail'
import type { Words } from '../_shell/words'

type Shown = { event: Trail['events'][number]; t: Words }

/** What a decider corrected, old and new. */
export const Corrected = ({ event, t }: Shown) =>
  event.corrected.length === 0 ? null : (
    <>
      {event.restarts ? <p>{t('review.corrected.restarts')}</p> : null}
      <ul className="event-rows">
        {event.corrected.map((one) => (
          <li key={`${one.kind}.${one.row}.${one.field}`}>
            {nameOf(one, t)}: <del>{said(one.before, t)}</del> → <ins>{said(one.after, t)}</ins>
          </li>
        ))}
      </ul>
    </>
  )

type One = Shown['event']['corrected'][number]

const nameOf = ({ kind, row, name }: One, t: Words): string => {
  if (name !== null) return name
  return kind === 'narrative' ? t(`review.corrected.part.${row as 'results'}`) : t(`review.corrected.${kind}`)
}

const said = (value: unknown, t: Words): string => {
  if (value === null) return t('review.corrected.nothing')
  if (typeof value === 'boolean') return t(value ? 'review.corrected.yes' : 'review.corrected.no')
  return typeof value === 'number' ? t('review.corrected.number', { value }) : String(value)
}
