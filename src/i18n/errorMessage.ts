import { createTranslator } from 'next-intl'
import { messages, type Language } from './messages'

/** The sentence for a refusal code in a language; ICU placeholders take `params`. An unknown code answers with itself. */
export const errorMessage = (
  language: Language,
  code: string,
  params: Record<string, string | number> = {},
): string => {
  const errors: Record<string, string> = messages[language].errors
  if (errors[code] === undefined) return code
  return createTranslator({ locale: language, messages: { errors } })(
    `errors.${code}` as never,
    params as never,
  )
}
