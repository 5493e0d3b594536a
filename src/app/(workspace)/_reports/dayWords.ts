import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'

/** The day of a moment, dd/mm/yyyy. */
export const dayWords = (at: string): string => writeDate({ date: dayInVietnam(at) })
