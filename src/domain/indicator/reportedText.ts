import type { Kind, Reported } from '@/domain/indicator/types'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import { amountText, type Amount } from './amountText'
import type { FigureWords } from './figureWords'

export type Row = Pick<Amount, 'hasUnit' | 'decimals'> & {
  kind: Kind
  unit: string | null
  reported: Reported | null
  t: FigureWords
}

/**
 * What was reported for an indicator, as a Vietnamese document has it: '61,25% (1.183/1.224)', 'Có', '12/QĐ-UBND ngày
 * 05/02/2026'. Null where nothing was: missing is not zero.
 */
export const reportedText = ({ kind, unit, reported, t, ...how }: Row): string | null => {
  if (reported === null) return null
  const { value, boolean, text, date, documentNumber, documentDate } = reported
  switch (kind) {
    case 'percent':
    case 'number':
    case 'range':
      return value === null ? null : `${amountText({ value, kind, unit, ...how })}${partsOf(reported)}`
    case 'boolean':
      return boolean === null ? null : t(boolean ? 'figure.yes' : 'figure.no')
    case 'date':
      return date === null ? null : writeDate({ date })
    case 'document': {
      if (documentDate === null) return documentNumber
      const day = writeDate({ date: documentDate })
      return documentNumber === null ? day : t('figure.document', { number: documentNumber, date: day })
    }
    case 'text':
    case 'milestones':
      return text
  }
}

const partsOf = ({ numerator, denominator }: Reported): string =>
  numerator === null || denominator === null
    ? ''
    : ` (${writeNumber({ value: numerator })}/${writeNumber({ value: denominator })})`
