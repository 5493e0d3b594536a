import { dateOfSerial } from './dateOfSerial'
import type { GridCell } from './grid'
import { readFormat } from './readFormat'

/** As many digits as Excel itself keeps; what is beyond them is noise of the machine. */
const DIGITS = 15

/**
 * A stored number as its cell shows it, never rounded: percent by its format, a date as dd/mm/yyyy (mm/yyyy where the
 * format has no day), else digits with a decimal comma between the words of the format.
 */
export const showNumber = (given: {
  value: number
  code: string
  is1904: boolean
}): Omit<GridCell, 'isFormula'> => {
  const { value, code, is1904 } = given
  const sections = sectionsOf(code)
  const at = sections.length > 1 && value < 0 ? 1 : sections.length > 2 && value === 0 ? 2 : 0
  const isConditional = /\[[<>=]/.test(code)
  const format = isConditional ? null : readFormat({ code: sections[at]! })
  if (format?.shows === 'date') {
    const date = dateOfSerial({ serial: value, is1904 })
    return date === null ? plain(value) : shownDate({ value, date, parts: format.parts })
  }
  if (format === null) return plain(value)
  const shown = digits((at === 1 ? -value : value) * format.scale)
  const text = `${format.before}${padded(shown, format.leastDigits)}${format.after}`.trim()
  return { kind: 'number', value, text }
}

const plain = (value: number): Omit<GridCell, 'isFormula'> => ({ kind: 'number', value, text: digits(value) })

const digits = (value: number): string => String(Number(value.toPrecision(DIGITS))).replace('.', ',')

const padded = (shown: string, least: number): string =>
  shown.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => sign + whole.padStart(least, '0'))

const shownDate = (given: {
  value: number
  date: { day: string; time: string }
  parts: ReadonlySet<string>
}): Omit<GridCell, 'isFormula'> => {
  const { value, date, parts } = given
  const [year, month, day] = date.day.split('-')
  const time = parts.has('time') ? date.time : ''
  if (parts.size === 1 && time !== '') return { kind: 'number', value, text: time }
  const shown = parts.has('day') ? `${day}/${month}/${year}` : parts.has('month') ? `${month}/${year}` : year!
  return { kind: 'date', value: date.day, text: [shown, time].filter((part) => part !== '').join(' ') }
}

const sectionsOf = (code: string): string[] => {
  const sections = ['']
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|./gu))
    if (piece === ';') sections.push('')
    else sections[sections.length - 1] += piece
  return sections
}
