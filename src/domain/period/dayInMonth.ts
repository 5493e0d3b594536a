import { addDays } from '@/domain/period/addDays'
import type { IsoDate } from '@/domain/time'

type DayInMonth = {
  /** Any day of the month counted from. */
  month: IsoDate
  monthOffset: number
  /** 1–31, null for the last day; a day the month does not have becomes its last; 0 is the day before the 1st. */
  day: number | null
}

/** The calendar day with a given number in the month that lies `monthOffset` months away. */
export const dayInMonth = ({ month, monthOffset, day }: DayInMonth): IsoDate => {
  const year = Number(month.slice(0, 4))
  const index = Number(month.slice(5, 7)) - 1 + monthOffset
  const first = new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10)
  const length = new Date(Date.UTC(year, index + 1, 0)).getUTCDate()
  return addDays({ day: first, days: Math.min(day ?? length, length) - 1 })
}
