import type { IsoDate } from '@/domain/time'
import type { Say } from './types'

/** A day as documents write it: one under ten, and the months 1 and 2, take a zero: 'ngày 05 tháng 02 năm 2026', 'ngày 05 tháng 3 năm 2026'. */
export const dateWords = ({ date, say }: { date: IsoDate; say: Say }): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return say('letter.date', { day, month: monthOf(month), year })
}

/** What is known of the day of a document that is not issued yet: its year, and perhaps its month. */
export type OpenDate = { year: string; month: string | null }

/** The place and the day of a letterhead; what is not issued yet leaves room for the day. */
export const placeAndDate = ({
  place,
  issuedOn,
  open,
  say,
}: {
  place: string
  issuedOn: IsoDate | null
  open: OpenDate
  say: Say
}): string => {
  const { year, month } = open
  const date =
    issuedOn === null
      ? say('letter.date', { day: ROOM, month: month === null ? ROOM : monthOf(month), year })
      : dateWords({ date: issuedOn, say })
  return say('letter.placeAndDate', { place, date })
}

const ROOM = '\u00a0'.repeat(6)

const monthOf = (month: string): string => (Number(month) > 2 ? String(Number(month)) : month)
