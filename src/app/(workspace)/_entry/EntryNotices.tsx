import { isLate } from '@/domain/period/isLate'
import { lastDue } from '@/domain/period/lastDue'
import { dayInVietnam, type Instant } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { EntryMargin } from '@/data/report/readEntryMargin'
import type { ReportHead } from '@/data/report/readReport'
import type { Words } from '../_shell/words'

type Shown = {
  head: ReportHead
  returned: EntryMargin['returned']
  isPartlyOpen: boolean
  now: Instant
  t: Words
}

/** What to know before writing: that the report came back and why, that it is late and until when it may be sent. */
export const EntryNotices = ({ head, returned, isPartlyOpen, now, t }: Shown) => {
  const { state } = head
  const dueAt = lastDue(head)
  const locksAt = lastDue({ ...head, dueAt: head.locksAt })
  const day = (at: Instant) => writeDate({ date: dayInVietnam(at) })
  return (
    <>
      {state !== 'returned' || returned === null ? null : (
        <section className="notice notice-refusal entry-notice">
          <h2>
            {t('report.returned.whole', {
              by: returned.by ?? t('report.conflict.someone'),
              at: writeMoment({ at: returned.at, now }),
            })}
          </h2>
          {returned.reason === null ? null : <p>{returned.reason}</p>}
          {isPartlyOpen ? <p>{t('report.returned.rows')}</p> : null}
        </section>
      )}
      {dueAt === null || !isLate({ ...head, sentAt: null, now }) ? null : (
        <p className="notice notice-late">
          {locksAt === null
            ? t('report.late', { date: day(dueAt) })
            : t('report.lateLocks', { date: day(dueAt), locks: day(locksAt) })}
        </p>
      )}
    </>
  )
}
