import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Words } from '../_shell/words'

/** What was said outside the rows of a report, as words; null is nothing. */
export const otherWords = (value: unknown, t: Words): string | null => {
  if (typeof value === 'boolean') return t(value ? 'figure.yes' : 'figure.no')
  if (typeof value === 'number') return writeNumber({ value })
  return typeof value === 'string' ? value : null
}
