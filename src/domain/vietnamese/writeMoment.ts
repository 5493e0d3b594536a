import { dayInVietnam, type Instant } from '@/domain/time'
import { writeDate } from './writeDate'

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000

/** Writes a moment as a clock in Viet Nam shows it: '05/02/2026 14:05'; on the day of `now` the hour alone, '14:05'. */
export const writeMoment = ({ at, now }: { at: Instant; now?: Instant }): string => {
  const hour = new Date(Date.parse(at) + VIETNAM_OFFSET_MS).toISOString().slice(11, 16)
  const day = dayInVietnam(at)
  return now !== undefined && day === dayInVietnam(now) ? hour : `${writeDate({ date: day })} ${hour}`
}
