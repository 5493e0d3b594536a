import { createTranslator } from 'next-intl'
import { messages } from './messages'

const say = createTranslator({
  locale: 'vi',
  messages: { documents: messages.vi.documents },
  namespace: 'documents',
  // A document with the name of a word in it would be issued.
  onError: (error) => {
    throw error
  },
})

/** The words of documents: Vietnamese whoever asks for one. Throws for a key that is not there. */
export const documentWords = (key: string, values?: Record<string, string | number>): string =>
  say(key as never, values as never)
