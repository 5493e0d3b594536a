import { accept, refuse, type Result } from '@/domain/refusal'
import { normalise } from './normalise'

export type NumberReading = {
  value: number
  /** The text as it was given: '08' keeps its zero here. */
  raw: string
  /** One comma before three digits ('1,183') is read as a decimal comma but may have been meant as thousands. */
  doubtful: boolean
}

const MOST_DIGITS = 15
const GROUPED_BY_SPACES = /^\d{1,3}( \d{3})+([.,]\d+)?$/
const SHAPE = /^\d+([.,]\d+)*$/

/**
 * Reads a number written the Vietnamese way or the way plans write it ('8,05', '0.8', '1.183', '08').
 *
 * The rule: a comma is the decimal sign. A lone dot groups thousands when one to three digits that do not
 * start with 0 stand before it and exactly three after it, else it is a decimal point. A sign that comes twice
 * groups thousands; where both signs occur the last is the decimal sign. Spaces may group thousands.
 *
 * Refuses `number_unreadable` (no such number) and `number_too_long` (more than 15 digits cannot be kept exactly).
 */
export const readNumber = ({ text }: { text: string }): Result<NumberReading> => {
  const plain = normalise(text).replace(/^[\u2212\u2013]/, '-')
  const negative = plain.startsWith('-')
  const unsigned = negative ? plain.slice(1) : plain
  const body = GROUPED_BY_SPACES.test(unsigned) ? unsigned.replaceAll(' ', '') : unsigned
  const digits = SHAPE.test(body) ? withDecimalPoint(body) : null
  if (digits === null) return refuse('shape', 'number_unreadable', { params: { text: plain.slice(0, 60) } })
  if (digits.replace('.', '').replace(/^0+/, '').length > MOST_DIGITS)
    return refuse('shape', 'number_too_long', { params: { text: plain.slice(0, 60) } })
  const value = Number(digits)
  return accept({
    value: negative && value !== 0 ? -value : value,
    raw: text,
    doubtful: /^[1-9]\d{0,2},\d{3}$/.test(body),
  })
}

/** The same digits with a point as decimal sign and no grouping; null when the groups are not of three. */
const withDecimalPoint = (body: string): string | null => {
  const commas = body.split(',').length - 1
  const dots = body.split('.').length - 1
  if (commas > 0 && dots > 0)
    return body.lastIndexOf(',') > body.lastIndexOf('.') ? join(body, '.', ',') : join(body, ',', '.')
  if (commas > 1) return join(body, ',', '.')
  if (dots > 1) return join(body, '.', ',')
  if (commas === 1) return body.replace(',', '.')
  return /^[1-9]\d{0,2}\.\d{3}$/.test(body) ? body.replace('.', '') : body
}

const join = (body: string, group: string, decimal: string): string | null => {
  const [whole = '', fraction, ...rest] = body.split(decimal)
  const groups = whole.split(group)
  const isGrouped = groups.every((part, at) => (at === 0 ? part.length <= 3 : part.length === 3))
  if (!isGrouped || rest.length > 0 || fraction?.includes(group)) return null
  return fraction === undefined ? groups.join('') : `${groups.join('')}.${fraction}`
}
