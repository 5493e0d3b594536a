import { languageOf } from '@/i18n/messages'
import { chooseLanguage } from '@/services/person/chooseLanguage'
import { answerForm } from '../_form/answerForm'
import { keptCookie } from '../_form/keptCookie'
import { localPath } from '../_form/localPath'
import { seeOther } from '../_form/seeOther'
import { cookieNames } from '../_shell/cookieNames'
import { readViewer } from '../_shell/viewer'

export const dynamic = 'force-dynamic'

/** The language of the pages: of the account where somebody is logged in, and of this browser. */
export const POST = answerForm(async ({ payload, fields }) => {
  const language = languageOf(fields('ngon-ngu'))
  const { user } = await readViewer()
  if (user !== null) await chooseLanguage({ payload, user, language })
  return seeOther(localPath(fields('tiep')), keptCookie(cookieNames.language, language))
})
