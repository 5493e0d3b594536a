import { writeFigure } from '@/domain/report/writeFigure'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { ExtraValue } from './types'

/** What stands in a field as a person would type it; '' for nothing. A condition compares with this. */
export const answerText = (value: ExtraValue | null): string => {
  if (value === null) return ''
  if (value.text !== null) return value.text
  if (value.number !== null) return writeFigure({ value: value.number, percent: false })
  return value.date === null ? '' : writeDate({ date: value.date })
}
