import { closesAt } from '@/domain/period/closesAt'
import { isLocked } from '@/domain/period/isLocked'
import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Sheet } from '../_report/types'

/** Over a report that was never sent and can no longer be: what to do about it. */
export const LockedNotice = ({ head: { state, locksAt, extendedUntil }, now, reader: { t } }: Sheet) => {
  const closes = closesAt({ locksAt, extendedUntil })
  const isOpen = state === 'draft' || state === 'returned'
  return isOpen && closes !== null && isLocked({ locksAt, extendedUntil, now }) ? (
    <p className="notice notice-refusal">
      {t('report.locked', { date: writeDate({ date: dayInVietnam(closes) }) })}
    </p>
  ) : null
}
