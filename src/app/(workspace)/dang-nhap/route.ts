import { logIn } from '@/services/person/logIn'
import { answerForm } from '../_form/answerForm'
import { localPath } from '../_form/localPath'
import { pathWith } from '../_form/pathWith'
import { seeOther } from '../_form/seeOther'
import { sessionCookie } from '../_form/sessionCookie'

export const dynamic = 'force-dynamic'

export const POST = answerForm(async ({ payload, fields, headers }) => {
  const email = fields('email')
  const next = localPath(fields('tiep'))
  const session = await logIn({ payload, email, password: fields('password'), headers })
  if (session.ok) return seeOther(next, sessionCookie({ payload, token: session.value }))
  const { code, params } = session.refusal
  const tiep = next === '/' ? undefined : next
  return seeOther(
    pathWith('/', { loi: code, phut: params?.minutes, email: email.slice(0, 200) || undefined, tiep }),
  )
})

/** The form stands on the first page; this address may be in somebody's bookmarks. */
export const GET = (request: Request): Response => seeOther(`/${new URL(request.url).search}`)
