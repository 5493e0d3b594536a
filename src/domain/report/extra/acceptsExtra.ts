import { accept, refuse, type Result } from '@/domain/refusal'
import { isCalendarDay } from '@/domain/period/isCalendarDay'
import { NOTHING_ENTERED, type ExtraField, type ExtraValue } from './types'

/** Characters that a field takes; longer texts belong into the narrative or a file. */
export const EXTRA_LIMIT = 2_000

type Sent = {
  field: ExtraField | undefined
  /** null, '' and mere blanks clear. */
  value: string | number | null
  path: string
}

/**
 * What is stored for a value that was sent for an extra field. Refusals (rule): `extra_not_in_report`,
 * `extra_retired`, `extra_by_upload` (a file is not an entry), `extra_wrong_type`, `extra_not_a_choice`,
 * `entry_too_long`.
 */
export const acceptsExtra = ({ field, value, path }: Sent): Result<ExtraValue> => {
  const no = (code: string, params?: Record<string, string | number>) =>
    refuse('rule', code, { path, ...(params === undefined ? {} : { params }) })
  if (field === undefined) return no('extra_not_in_report')
  if (field.retired) return no('extra_retired', { title: field.title })
  if (field.kind === 'file') return no('extra_by_upload', { title: field.title })
  if (value === null || (typeof value === 'string' && value.trim() === '')) return accept(NOTHING_ENTERED)
  if (field.kind === 'number')
    return typeof value === 'number' ? accept({ ...NOTHING_ENTERED, number: value }) : no('extra_wrong_type')
  if (typeof value === 'number') return no('extra_wrong_type')
  if (field.kind === 'date')
    return isCalendarDay({ text: value })
      ? accept({ ...NOTHING_ENTERED, date: value })
      : no('extra_wrong_type')
  const text = value.normalize('NFC').trim()
  if (field.kind === 'choice' && !field.choices.includes(text))
    return no('extra_not_a_choice', { title: field.title })
  if (text.length > EXTRA_LIMIT) return no('entry_too_long', { limit: EXTRA_LIMIT, length: text.length })
  return accept({ ...NOTHING_ENTERED, text })
}
