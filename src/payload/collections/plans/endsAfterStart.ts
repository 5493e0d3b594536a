import type { DateFieldValidation } from 'payload'
import { errorMessage } from '@/i18n/errorMessage'
import { languageOf } from '@/i18n/messages'

/** A plan's last day does not lie before its first. */
export const endsAfterStart: DateFieldValidation = (value, { siblingData, req }) => {
  const from = (siblingData as { planFrom?: unknown }).planFrom
  const language = languageOf(req.i18n.language)
  if (value === null || value === undefined) return errorMessage(language, 'plan_needs_its_years')
  if (typeof from !== 'string') return true
  return new Date(value) >= new Date(from) || errorMessage(language, 'plan_ends_before_it_begins')
}
