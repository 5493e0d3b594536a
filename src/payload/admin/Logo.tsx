import type { ServerProps } from 'payload'
import { languageOf, messages } from '@/i18n/messages'
import { adminSentences } from './adminSentences'

/** The product's name, on the page where people log in. */
export const Logo = ({ i18n }: ServerProps) => {
  const words = adminSentences(languageOf(i18n.language))
  return (
    <div className="wordmark">
      <strong>{messages.vi.pages.product.name}</strong>
      <span>{words('login.purpose')}</span>
    </div>
  )
}
