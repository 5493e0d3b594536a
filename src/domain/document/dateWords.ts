import type { IsoDate } from '@/domain/time'
import type { Say } from './types'

/** A day as documents write it: one under ten, and the months 1 and 2, take a zero: 'ngày 05 tháng 02 năm 2026', 'ngày 05 tháng 3 năm 2026'. */
export const dateWords = ({ date, say }: { date: IsoDate; say: Say }): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return say('letter.date', { day, month: monthOf(month), year })
}

/** The place and the day of a letterhead; what is not issued yet leaves the day open. */
export const placeAndDate = ({
  place,
  issuedOn,
  settledOn,
  say,
}: {
  place: string
  issuedOn: IsoDate | null
  /** The day on which what it says was settled; its month stands until the day of issue is known. */
  settledOn: IsoDate
  say: Say
}): string => {
  if (issuedOn !== null) return say('letter.placeAndDate', { place, date: dateWords({ date: issuedOn, say }) })
  const [year = '', month = ''] = settledOn.split('-')
  return say('letter.placeAndDate', {
    place,
    date: say('letter.date', { day: '\u00a0'.repeat(6), month: monthOf(month), year }),
  })
}

const monthOf = (month: string): string => (Number(month) > 2 ? String(Number(month)) : month)
