import { accept, refuse, type Result } from '@/domain/refusal'
import { readNumber } from '@/domain/vietnamese/readNumber'

const HIGHEST_PERCENT = 100

/** Characters; no figure is longer. */
const MAX_LENGTH = 60

/**
 * The figure that somebody has typed into a field; null for an empty one. `percent`: a sign after the number is taken
 * along with it, and a comma before three digits is a decimal comma, because no percent goes into the thousands.
 *
 * Refuses (shape) what `readNumber` refuses, and `number_ambiguous`: '1,183' may be meant as 1.183 or as 1,1830.
 */
export const readFigure = ({ text, percent }: { text: string; percent: boolean }): Result<number | null> => {
  const whole = text.trim()
  if (whole.length > MAX_LENGTH) return readFailure(text)
  const typed = percent && whole.endsWith('%') ? whole.slice(0, -1).trimEnd() : whole
  if (typed === '') return whole === '' ? accept(null) : readFailure(text)
  const read = readNumber({ text: typed })
  if (!read.ok) return read
  const { value, doubtful } = read.value
  if (doubtful && !(percent && Math.abs(value) <= HIGHEST_PERCENT))
    return refuse('shape', 'number_ambiguous', {
      params: { text: typed, grouped: typed.replace(',', '.'), decimal: `${typed}0` },
    })
  return accept(value)
}

const readFailure = (text: string): Result<never> =>
  refuse('shape', 'number_unreadable', { params: { text: text.trim().slice(0, MAX_LENGTH) } })
