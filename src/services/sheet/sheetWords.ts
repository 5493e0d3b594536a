import { createTranslator } from 'next-intl'
import type { SheetWords } from '@/domain/sheet/types'
import { messages, type Language } from '@/i18n/messages'

/** The words of workbooks in a language. */
export const sheetWords = (language: Language): SheetWords => {
  const t = createTranslator({ locale: language, messages: messages[language], namespace: 'sheets' })
  return (key, values) => t(key as never, values as never)
}
