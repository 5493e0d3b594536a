import { readDate } from '@/domain/vietnamese/readDate'
import { dayInVietnam, type Instant, type IsoDate } from '@/domain/time'
import { askedText } from './askedText'

/** The day that an address asks for; one to come is today. `isUnread`: something was asked for that is no day. */
export const askedDay = (
  asked: string | string[] | undefined,
  now: Instant,
): { day: IsoDate | null; isUnread: boolean } => {
  const text = askedText(asked)
  if (text === null) return { day: null, isUnread: false }
  const read = readDate({ text })
  if (!read.ok) return { day: null, isUnread: true }
  const today = dayInVietnam(now)
  return { day: read.value < today ? read.value : today, isUnread: false }
}
