import type { ServerProps } from 'payload'
import { languageOf } from '@/i18n/messages'
import { adminSentences } from './adminSentences'

/** Shows those who came to the wrong door where theirs is. */
export const AfterLogin = ({ i18n }: ServerProps) => {
  const words = adminSentences(languageOf(i18n.language))
  return (
    <p className="after-login">
      {words('login.forAdministrators')} <a href="/">{words('login.workspace')}</a>
    </p>
  )
}
