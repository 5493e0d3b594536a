import type { Kind, Reported } from '@/domain/indicator/types'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Words } from '../_shell/words'
import { figureWords } from './figureWords'

type Row = { kind: Kind; unit: string | null; reported: Reported | null; t: Words }

/** What was reported for an indicator, in words: '61,25 % (1.183/1.224)', 'Có', '05/BC-UBND, 05/02/2026'. */
export const reportedWords = ({ kind, unit, reported, t }: Row): string => {
  const nothing = t('report.none')
  if (reported === null) return nothing
  const { value, numerator, denominator, boolean, text, date, documentNumber, documentDate } = reported
  switch (kind) {
    case 'percent':
    case 'number':
    case 'range': {
      const parts =
        numerator === null || denominator === null
          ? ''
          : ` (${writeNumber({ value: numerator })}/${writeNumber({ value: denominator })})`
      return value === null ? nothing : `${figureWords({ value, kind, unit, isRatio: parts !== '' })}${parts}`
    }
    case 'boolean':
      return boolean === null ? nothing : t(boolean ? 'report.yes' : 'report.no')
    case 'date':
      return date === null ? nothing : writeDate({ date })
    case 'document': {
      const day = documentDate === null ? null : writeDate({ date: documentDate })
      return [documentNumber, day].filter((part) => part !== null).join(', ') || nothing
    }
    case 'text':
    case 'milestones':
      return text ?? nothing
  }
}
