import type { IsoDate } from '@/domain/time'
import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind, Target } from '@/domain/indicator/types'
import { plainText } from '@/domain/planText/plainText'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeFigure } from '@/domain/report/writeFigure'
import type { SheetWords } from './types'

const SIGNS = { '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '=': '' } as const

type Asked = {
  target: (Pick<Target, 'comparator' | 'value' | 'upper' | 'text'> & { dueOn?: IsoDate | null }) | null
  kind: Kind
  unit: string | null
  words: SheetWords
}

/**
 * What an indicator is to reach, as the tables of plans write it: the document's own words where it has any, else
 * '≥ 60%', '15-17%', 'Có'. Null where nothing was set. What is written reads back as the same target (`readTarget`).
 */
export const writeTarget = ({ target, kind, unit, words }: Asked): string | null => {
  if (target === null) return null
  const { comparator, value, upper, text, dueOn } = target
  if (text !== null && text !== '') return plainText(text)
  if (kind === 'date' && dueOn) return writeDate({ date: dueOn })
  if (value === null) return null
  if (kind === 'boolean') return words(value === 0 ? 'no' : 'yes')
  const percent = isPercent({ kind, unit })
  const sign = percent ? '%' : ''
  const figure = (number: number): string => writeFigure({ value: number, percent })
  if (comparator === 'between' && upper !== null) return `${figure(value)}-${figure(upper)}${sign}`
  return `${comparator === null || comparator === 'between' ? '≥ ' : SIGNS[comparator]}${figure(value)}${sign}`
}
