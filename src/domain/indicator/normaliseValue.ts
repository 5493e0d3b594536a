import { ratioValue } from '@/domain/indicator/ratioValue'
import type { Reported, ValueEntry } from '@/domain/indicator/types'
import { isCalendarDay } from '@/domain/period/isCalendarDay'
import { accept, refuse, type Result } from '@/domain/refusal'

type ValueToStore = {
  /** Accepted by `acceptsValue`. */
  entry: ValueEntry
  /** What the row holds now; null when nothing was ever saved. */
  stored: Reported | null
  /** Of the indicator (`isPercent`): a ratio of it is × 100. */
  percent: boolean
  /** Where the entry stands in the request, for the refusal: 'values.3'. */
  path: string
}

/** A row in which nothing is reported. */
export const NOTHING_REPORTED: Reported = {
  value: null,
  numerator: null,
  denominator: null,
  boolean: null,
  text: null,
  date: null,
  documentNumber: null,
  documentDate: null,
}

/**
 * The row after an entry: what is not sent stays, null, '' and mere blanks clear, text becomes NFC, numbers stay
 * exactly as entered. A changed part makes the value the ratio of both parts, or missing while one lacks; a sent value
 * (also a cleared one) without parts drops the parts, so that the two never contradict each other.
 *
 * Refusals: `denominator_zero` (rule), `date_invalid` (shape), each with the path of the field.
 */
export const normaliseValue = ({ entry, stored, percent, path }: ValueToStore): Result<Reported> => {
  const before = stored ?? NOTHING_REPORTED
  if (entry.denominator === 0) return refuse('rule', 'denominator_zero', { path: `${path}.denominator` })
  for (const field of ['date', 'documentDate'] as const) {
    const day = entry[field]
    if (day && !isCalendarDay({ text: day }))
      return refuse('shape', 'date_invalid', { path: `${path}.${field}` })
  }
  return accept({
    ...figures({ entry, before, percent }),
    boolean: keepOrClear(entry.boolean, before.boolean),
    text: words(entry.text, before.text),
    date: keepOrClear(entry.date, before.date),
    documentNumber: words(entry.documentNumber, before.documentNumber),
    documentDate: keepOrClear(entry.documentDate, before.documentDate),
  })
}

const figures = ({ entry, before, percent }: { entry: ValueEntry; before: Reported; percent: boolean }) => {
  const sentParts = [entry.numerator, entry.denominator].filter((part) => part !== undefined)
  const clearsPartsOnly = sentParts.every((part) => part === null || part === '')
  // A form sends every field of the row: blank parts beside a value are no parts.
  if (entry.value !== undefined && clearsPartsOnly) {
    return { value: keepOrClear(entry.value, null), numerator: null, denominator: null }
  }
  const numerator = keepOrClear(entry.numerator, before.numerator)
  const denominator = keepOrClear(entry.denominator, before.denominator)
  const sameParts = numerator === before.numerator && denominator === before.denominator
  const value = sameParts ? before.value : ratioValue({ numerator, denominator, percent })
  return { value, numerator, denominator }
}

const keepOrClear = <T>(sent: T | null | '' | undefined, before: T | null): T | null => {
  if (sent === undefined) return before
  return sent === '' ? null : sent
}

const words = (sent: string | null | undefined, before: string | null): string | null => {
  if (sent === undefined) return before
  return sent === null || sent.trim() === '' ? null : sent.normalize('NFC')
}
