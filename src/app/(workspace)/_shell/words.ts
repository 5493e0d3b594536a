import { createTranslator } from 'next-intl'
import { messages, type Language } from '@/i18n/messages'

/** The words of the pages in a language. */
export const wordsIn = (language: Language) =>
  createTranslator({ locale: language, messages: messages[language], namespace: 'pages' })

export type Words = ReturnType<typeof wordsIn>
