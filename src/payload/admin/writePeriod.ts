import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Words } from './adminSentences'

/** A period in words: '2026-11' is 'Tháng 11/2026', '2026-Q4' 'Quý IV/2026'. A key that is none stays as it is. */
export const writePeriod = ({ key, words }: { key: string; words: Words }): string => {
  const period = readPeriodKey({ key })
  if (!period.ok) return key
  const { frequency, nominalFrom, nominalTo } = period.value
  const [year, month] = nominalTo.split('-') as [string, string]
  return words(`period.${frequency}`, {
    year,
    month: String(Number(month)),
    quarter: ['I', 'II', 'III', 'IV'][Number(month) / 3 - 1] ?? '',
    half: month === '06' ? 'first' : 'second',
    day: writeDate({ date: nominalFrom }),
  })
}
