import { readPeriodKey } from '@/domain/period/readPeriodKey'
import type { PeriodKey } from '@/domain/period/types'
import { dateWords } from './dateWords'
import type { Say } from './types'

const QUARTERS = ['I', 'II', 'III', 'IV']

/** A period inside a sentence: 'tháng 10 năm 2026', 'quý III năm 2026', '9 tháng đầu năm 2026'. */
export const periodWords = ({ period, say }: { period: PeriodKey; say: Say }): string => {
  const read = readPeriodKey({ key: period })
  if (!read.ok) return period
  const { frequency, nominalFrom } = read.value
  const [year = '', month = ''] = nominalFrom.split('-')
  const at = Number(month)
  return say(`letter.period.${frequency}`, {
    year,
    month: at,
    quarter: QUARTERS[Math.floor((at - 1) / 3)]!,
    half: at <= 6 ? 'first' : 'second',
    date: dateWords({ date: nominalFrom, say }),
  })
}
