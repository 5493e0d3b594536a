import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Words } from '../_shell/words'

/** A period in words: '2026-09' is “Tháng 9/2026”. A key of no known form stands as it is. */
export const periodWords = ({ key, t }: { key: string; t: Words }): string => {
  const read = readPeriodKey({ key })
  if (!read.ok) return key
  const { frequency, nominalFrom } = read.value
  const [year, month] = [nominalFrom.slice(0, 4), Number(nominalFrom.slice(5, 7))]
  const words = {
    month: { year, number: String(month) },
    quarter: { year, number: String(Math.ceil(month / 3)) },
    half_year: { year, number: month === 1 ? '1' : '2' },
    nine_months: { year },
    year: { year },
    adhoc: { date: writeDate({ date: nominalFrom }), number: key.slice(key.lastIndexOf('-') + 1) },
  }
  return t(`period.${frequency}`, words[frequency] as never)
}
