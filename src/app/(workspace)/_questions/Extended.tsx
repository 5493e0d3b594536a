import { dayInVietnam, type Instant } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Extension } from '@/data/report/readExtensions'
import type { Words } from '../_shell/words'

const dayOf = (at: Instant): string => writeDate({ date: dayInVietnam(at) })

/** Which later days a report was given, instead of when, by whom and why. */
export const Extended = ({ extensions, t }: { extensions: readonly Extension[]; t: Words }) =>
  extensions.map(({ from, until, reason, byName, at }) => {
    const said = { until: dayOf(until), name: byName ?? t('review.somebody'), reason }
    return (
      <p key={at} className="notice notice-info">
        {from === null
          ? t('questions.extendedFirst', said)
          : t('questions.extended', { ...said, from: dayOf(from) })}
      </p>
    )
  })
