import { hasContent } from '@/domain/indicator/hasContent'
import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind, Reported } from '@/domain/indicator/types'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Words } from './adminSentences'

type Row = { kind: Kind; unit: string | null; reported: Reported | null; words: Words }

/** What was reported, in words: '61,25%', 'Có', '12/QĐ-UBND ngày 05/02/2026'. Null when nothing was: missing is not zero. */
export const writeReported = ({ kind, unit, reported, words }: Row): string | null => {
  if (reported === null || !hasContent({ kind, reported })) return null
  switch (kind) {
    case 'percent':
    case 'number':
    case 'range':
      return writeFigure({ kind, unit, reported })
    case 'boolean':
      return words(reported.boolean ? 'value.yes' : 'value.no')
    case 'date':
      return writeDate({ date: reported.date! })
    case 'document':
      return words('value.document', {
        number: reported.documentNumber!,
        date: writeDate({ date: reported.documentDate! }),
      })
    case 'text':
    case 'milestones':
      return reported.text
  }
}

const writeFigure = ({
  kind,
  unit,
  reported,
}: {
  kind: Kind
  unit: string | null
  reported: Reported
}): string => {
  const { value, numerator, denominator } = reported
  const figure = `${writeNumber({ value: value! })}${isPercent({ kind, unit }) ? '%' : ''}`
  if (numerator === null || denominator === null) return figure
  return `${figure} (${writeNumber({ value: numerator })}/${writeNumber({ value: denominator })})`
}
