import { locksReport } from '@/domain/period/locksReport'
import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Sheet } from '../_report/types'

/** Over a report that was never sent and can no longer be: what to do about it. */
export const LockedNotice = ({ head: { state, locksAt, version }, now, reader: { t } }: Sheet) =>
  (state === 'draft' || state === 'returned') &&
  locksAt !== null &&
  locksReport({ version, locksAt, extendedUntil: null, now }) ? (
    <p className="notice notice-refusal">
      {t('report.locked', { date: writeDate({ date: dayInVietnam(locksAt) }) })}
    </p>
  ) : null
