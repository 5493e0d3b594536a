import { hasContent } from '@/domain/indicator/hasContent'
import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind, Reported } from '@/domain/indicator/types'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Words } from '../_shell/words'

type Row = { kind: Kind; unit: string | null; reported: Reported | null; t: Words }

/** What was reported, as a Vietnamese document has it: '61,25% (245/400)', 'Có', '12/QĐ-UBND ngày 05/02/2026'. */
export const reportedWords = ({ kind, unit, reported, t }: Row): string => {
  if (reported === null || !hasContent({ kind, reported })) return t('review.nothing')
  switch (kind) {
    case 'boolean':
      return t(reported.boolean ? 'review.yes' : 'review.no')
    case 'date':
      return writeDate({ date: reported.date! })
    case 'document':
      return t('review.document', {
        number: reported.documentNumber!,
        date: writeDate({ date: reported.documentDate! }),
      })
    case 'text':
    case 'milestones':
      return reported.text!
    default:
      return figure({ kind, unit, reported })
  }
}

const figure = ({
  kind,
  unit,
  reported,
}: {
  kind: Kind
  unit: string | null
  reported: Reported
}): string => {
  const { value, numerator, denominator } = reported
  const parts =
    numerator === null || denominator === null
      ? ''
      : ` (${writeNumber({ value: numerator })}/${writeNumber({ value: denominator })})`
  return `${measured({ value: value!, kind, unit })}${parts}`
}

/** A figure with its unit: '61,25%', '12 mô hình'. */
export const measured = ({
  value,
  kind,
  unit,
}: {
  value: number
  kind: Kind
  unit: string | null
}): string => {
  const number = writeNumber({ value })
  if (isPercent({ kind, unit })) return `${number}%`
  return unit === null || unit === '' ? number : `${number} ${unit}`
}
