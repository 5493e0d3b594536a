import type { DateFieldValidation } from 'payload'
import { errorMessage } from '@/i18n/errorMessage'
import { languageOf } from '@/i18n/messages'
import { notBefore } from '../../fields/notBefore'

const afterStart = notBefore({ first: 'planFrom', code: 'plan_ends_before_it_begins' })

/** A plan has a last day, and it does not lie before its first. */
export const endsAfterStart: DateFieldValidation = (value, options) => {
  const language = languageOf(options.req.i18n.language)
  return value === null || value === undefined
    ? errorMessage(language, 'plan_needs_its_years')
    : afterStart(value, options)
}
