import { lastDue } from '@/domain/period/lastDue'
import { locksReport } from '@/domain/period/locksReport'
import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Sheet } from '../_report/types'

/** Over a report that was never sent and can no longer be: since when, and whom to ask for a later day. */
export const LockedNotice = ({ head, now, reader: { t } }: Sheet) => {
  const { state, level, locksAt, extendedUntil } = head
  const lockedAt = lastDue({ dueAt: locksAt, extendedUntil })
  if (lockedAt === null || (state !== 'draft' && state !== 'returned') || !locksReport({ ...head, now }))
    return null
  return (
    <p className="notice notice-refusal">
      {t('report.locked', { date: writeDate({ date: dayInVietnam(lockedAt) }), level })}
    </p>
  )
}
