import { dayInVietnam, type Instant } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { readExtensionsOf } from '@/services/report/readExtensionsOf'
import type { Sheet } from '../_report/types'

const dayOf = (at: Instant): string => writeDate({ date: dayInVietnam(at) })

/** Which later days a report was given, instead of when, by whom and why; nothing is asked where it was given none. */
export const Extended = async ({ reader: { payload, t }, head }: Sheet) => {
  const extensions = await readExtensionsOf({ payload, head })
  return extensions.map(({ from, until, reason, byName, at }) => {
    const said = { until: dayOf(until), name: byName ?? t('review.somebody'), reason }
    return (
      <p key={at} className="notice notice-info">
        {from === null
          ? t('questions.extendedFirst', said)
          : t('questions.extended', { ...said, from: dayOf(from) })}
      </p>
    )
  })
}
