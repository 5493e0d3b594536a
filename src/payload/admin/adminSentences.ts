import { createTranslator } from 'next-intl'
import { messages, type Language } from '@/i18n/messages'

/** Says a sentence of `admin.json` by its path; ICU placeholders take `params`. */
export type Words = (key: string, params?: Record<string, string | number>) => string

/** The admin panel's own sentences in one language. */
export const adminSentences = (language: Language): Words =>
  createTranslator({
    locale: language,
    messages: messages[language].admin,
    namespace: 'components',
  }) as unknown as Words
