import { readDate } from '@/domain/vietnamese/readDate'
import type { IsoDate } from '@/domain/time'

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * The day of a meeting as an address names it: '30/11/2026' or '2026-11-30'; today where it names none. What cannot be
 * read is today, and said so.
 */
export const meetingDay = ({
  asked,
  today,
}: {
  asked: unknown
  today: IsoDate
}): { day: IsoDate; isUnread: boolean } => {
  if (typeof asked !== 'string' || asked.trim() === '') return { day: today, isUnread: false }
  const text = asked.trim().replace(ISO, '$3/$2/$1')
  const read = readDate({ text })
  return read.ok ? { day: read.value, isUnread: false } : { day: today, isUnread: true }
}
