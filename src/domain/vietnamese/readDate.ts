import { isCalendarDay } from '@/domain/period/isCalendarDay'
import { accept, refuse, type Result } from '@/domain/refusal'
import type { IsoDate } from '@/domain/time'
import { foldKey } from './foldKey'

const EARLIEST_YEAR = 1900
const NUMERIC = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const IN_WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/

/**
 * Reads a day as it is written in Vietnam: day, month, year ('05/02/2026', '5-2-2026', 'ngày 05 tháng 02 năm 2026'), or
 * with the year of four digits first and hyphens, which means nothing else ('2026-02-05').
 *
 * Refuses `date_unreadable` (another shape) and `date_not_in_calendar` (31/02/2026).
 */
export const readDate = ({ text }: { text: string }): Result<IsoDate> => {
  const plain = foldKey(text)
  const parts =
    (NUMERIC.exec(plain) ?? IN_WORDS.exec(plain))?.slice(1) ?? YEAR_FIRST.exec(plain)?.slice(1).reverse()
  if (!parts) return refuse('shape', 'date_unreadable', { params: { text: text.slice(0, 60) } })
  const [day = '', month = '', year = ''] = parts
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (Number(year) < EARLIEST_YEAR || !isCalendarDay({ text: date }))
    return refuse('shape', 'date_not_in_calendar', { params: { text: text.slice(0, 60) } })
  return accept(date)
}
