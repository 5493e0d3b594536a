import { answerForm } from '../_form/answerForm'
import { keptCookie } from '../_form/keptCookie'
import { localPath } from '../_form/localPath'
import { seeOther } from '../_form/seeOther'
import { cookieNames } from '../_shell/cookieNames'

export const dynamic = 'force-dynamic'

/** In which of their posts somebody wants to act; whatever is not one of theirs counts as all of them. */
export const POST = answerForm(async ({ fields }) =>
  seeOther(
    localPath(fields('tiep')),
    keptCookie(
      cookieNames.position,
      fields('chuc-vu')
        .replace(/[^\w-]/g, '')
        .slice(0, 36),
    ),
  ),
)
