import { createTranslator } from 'next-intl'
import { messages, type Language } from '@/i18n/messages'

/** A sentence of the operator's tool, Vietnamese first and English second, as the launcher speaks. */
export const bothLanguages = (key: string, params: Record<string, string | number> = {}): string => {
  const say = (locale: Language) =>
    createTranslator({ locale, messages: { cli: messages[locale].cli } })(
      `cli.${key}` as never,
      params as never,
    )
  return `${say('vi')} · ${say('en')}`
}
