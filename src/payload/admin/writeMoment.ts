import { dayInVietnam, type Instant } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A moment as people in Viet Nam read it: '05/02/2026 14:03'. */
export const writeMoment = (at: Instant): string =>
  `${writeDate({ date: dayInVietnam(at) })} ${clock.format(new Date(at))}`
