import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { SheetWords } from './types'

/** A period in words: '2026-09' is 'Tháng 9/2026'. A key of no known form stands as it is. */
export const periodWords = (key: string, words: SheetWords): string => {
  const read = readPeriodKey({ key })
  if (!read.ok) return key
  const { frequency, nominalFrom } = read.value
  const [year, month] = [nominalFrom.slice(0, 4), Number(nominalFrom.slice(5, 7))]
  const number = {
    month,
    quarter: Math.ceil(month / 3),
    half_year: month === 1 ? 1 : 2,
    nine_months: 9,
    year: 1,
    adhoc: Number(key.slice(key.lastIndexOf('-') + 1)),
  }[frequency]
  return words(`period.${frequency}`, {
    year,
    number: String(number),
    date: writeDate({ date: nominalFrom }),
  })
}
