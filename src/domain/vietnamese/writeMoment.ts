import { dayInVietnam, type Instant } from '@/domain/time'
import { writeDate } from './writeDate'

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000

/** Writes a moment as a clock in Viet Nam shows it: '05/02/2026 14:05'. */
export const writeMoment = ({ at }: { at: Instant }): string => {
  const clock = new Date(Date.parse(at) + VIETNAM_OFFSET_MS).toISOString().slice(11, 16)
  return `${writeDate({ date: dayInVietnam(at) })} ${clock}`
}
