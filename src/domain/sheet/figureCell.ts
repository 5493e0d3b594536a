import type { Kind, Reported } from '@/domain/indicator/types'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Cell, SheetWords } from './types'

type Asked = { kind: Kind; reported: Reported | null; words: SheetWords }

/** What was reported for an indicator as a cell: a number, a day, words. Empty where nothing was: missing is not zero. */
export const figureCell = ({ kind, reported, words }: Asked): Cell => {
  if (reported === null) return null
  const { value, boolean, text, date, documentNumber, documentDate } = reported
  switch (kind) {
    case 'percent':
    case 'number':
    case 'range':
      return value
    case 'boolean':
      return boolean === null ? null : words(boolean ? 'yes' : 'no')
    case 'date':
      return date === null ? null : { date }
    case 'document': {
      if (documentDate === null) return documentNumber
      const day = writeDate({ date: documentDate })
      return documentNumber === null ? day : words('document', { number: documentNumber, date: day })
    }
    case 'text':
    case 'milestones':
      return text
  }
}
