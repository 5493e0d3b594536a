import type { DateFieldValidation } from 'payload'
import { errorMessage } from '@/i18n/errorMessage'
import { languageOf } from '@/i18n/messages'

/** A last day that does not lie before the first one beside it; either may be left out. */
export const notBefore =
  ({ first, code }: { first: string; code: string }): DateFieldValidation =>
  (value, { siblingData, req }) => {
    const from = (siblingData as Record<string, unknown>)[first]
    if (value === null || value === undefined || typeof from !== 'string') return true
    return new Date(value) >= new Date(from) || errorMessage(languageOf(req.i18n.language), code)
  }
