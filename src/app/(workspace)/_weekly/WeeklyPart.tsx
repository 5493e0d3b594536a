import type { ReactNode } from 'react'
import type { Share } from '@/services/board/readWeekly'
import type { Words } from '../_shell/words'

type Shown<T> = {
  id: string
  title: string
  share: Share<T>
  /** What stands there when there is nothing. */
  none: string
  /** Where the rest can be read. */
  rest: string
  t: Words
  children: (items: readonly T[]) => ReactNode
}

/** A numbered part of the sheet: as many items as fit, and how many more there are. */
export const WeeklyPart = <T,>({ id, title, share, none, rest, t, children }: Shown<T>) => {
  const { shown, all } = share
  return (
    <section className="weekly-part" aria-labelledby={id}>
      <h2 id={id}>
        {title} ({all})
      </h2>
      {all === 0 ? <p>{none}</p> : null}
      {shown.length === 0 ? null : children(shown)}
      {all > shown.length ? (
        <p className="weekly-rest">
          <a href={rest}>
            {shown.length === 0
              ? t('commune.weekly.restOnly', { count: all })
              : t('commune.weekly.rest', { count: all - shown.length })}
          </a>
        </p>
      ) : null}
    </section>
  )
}
