import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind, Reported, Target } from '@/domain/indicator/types'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Words } from '../_shell/words'

type Measured = { kind: Kind; unit: string | null }

const DECIMALS = 2

/** A number as the indicator measures it: '61,2%', '12'. The unit of a count stands beside its name. */
export const numberWords = (value: number, measured: Measured): string =>
  `${writeNumber({ value, decimals: DECIMALS })}${isPercent(measured) ? '%' : ''}`

/** What was reported, in words: a percent with the parts it comes from, yes or no, a document with its day, a text. */
export const reportedWords = (reported: Reported, measured: Measured, t: Words): string => {
  const { value, numerator, denominator, boolean, text, date, documentNumber, documentDate } = reported
  switch (measured.kind) {
    case 'percent':
    case 'number':
    case 'range': {
      if (value === null) return ''
      const parts =
        numerator === null || denominator === null
          ? ''
          : ` (${writeNumber({ value: numerator })}/${writeNumber({ value: denominator })})`
      return numberWords(value, measured) + parts
    }
    case 'boolean':
      return boolean === null ? '' : t(boolean ? 'commune.indicator.yes' : 'commune.indicator.no')
    case 'date':
      return date === null ? '' : writeDate({ date })
    case 'document':
      return [documentNumber, documentDate === null ? null : writeDate({ date: documentDate })]
        .filter((part) => part !== null)
        .join(', ')
    default:
      return text ?? ''
  }
}

const SIGNS = { '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '=': '', between: '' } as const

/** A target in words, without its day: '≥ 60%', '15–17%', 'Có'; null where none has been set. */
export const targetWords = (target: Target | null, measured: Measured, t: Words): string | null => {
  if (target === null) return null
  const { comparator, value, upper, text } = target
  if (measured.kind === 'boolean')
    return value === null && text !== null
      ? text
      : t(value === 0 ? 'commune.indicator.no' : 'commune.indicator.yes')
  if (comparator === null || value === null) return text
  if (comparator === 'between' && upper !== null)
    return `${writeNumber({ value, decimals: DECIMALS })}–${numberWords(upper, measured)}`
  return `${SIGNS[comparator]}${numberWords(value, measured)}`
}
