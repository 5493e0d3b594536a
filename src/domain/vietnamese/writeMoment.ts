import { dayInVietnam, type Instant } from '@/domain/time'
import { writeDate } from './writeDate'

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000

/**
 * A moment as people in Viet Nam write it: '14:05 20/11/2026'; on the day of `now` the hour alone, '14:05'.
 */
export const writeMoment = ({ at, now }: { at: Instant; now?: Instant }): string => {
  const hour = new Date(Date.parse(at) + VIETNAM_OFFSET_MS).toISOString().slice(11, 16)
  const day = dayInVietnam(at)
  return now !== undefined && day === dayInVietnam(now) ? hour : `${hour} ${writeDate({ date: day })}`
}
