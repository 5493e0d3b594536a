import type { Kind, ValueEntry } from '@/domain/indicator/types'
import { accept, refuse, type Result } from '@/domain/refusal'

type Field = keyof ValueEntry

const NUMERIC: readonly Field[] = ['value', 'numerator', 'denominator']

const FIELDS: Record<Kind, readonly Field[]> = {
  percent: NUMERIC,
  number: NUMERIC,
  range: NUMERIC,
  boolean: ['boolean'],
  date: ['date'],
  document: ['documentNumber', 'documentDate'],
  text: ['text'],
  milestones: ['text'],
}

const ALWAYS: readonly Field[] = ['note', 'reason']

type SentValue = {
  kind: Kind
  entry: ValueEntry
  /** Where the entry stands in the request, for the refusal: 'values.3'. */
  path: string
}

/**
 * Whether an entry only holds fields its kind takes. A numeric kind takes a value or the parts of a ratio, whether
 * or not the form asks for parts; one part alone is taken too (the other may come with the next save) and flagged.
 * An absent field (undefined) was not sent; null and '' were.
 *
 * Refusals (rule): `field_not_for_kind`, `value_and_parts` when a value and a part are both filled.
 */
export const acceptsValue = ({ kind, entry, path }: SentValue): Result<ValueEntry> => {
  const allowed = [...FIELDS[kind], ...ALWAYS]
  const sent = (Object.keys(entry) as Field[]).filter((field) => entry[field] !== undefined)
  const stranger = sent.find((field) => !allowed.includes(field))
  if (stranger) {
    return refuse('rule', 'field_not_for_kind', { path: `${path}.${stranger}`, params: { field: stranger } })
  }
  if (isFilled(entry.value) && (isFilled(entry.numerator) || isFilled(entry.denominator))) {
    return refuse('rule', 'value_and_parts', { path: `${path}.value` })
  }
  return accept(entry)
}

const isFilled = (part: number | null | '' | undefined): boolean => typeof part === 'number'
