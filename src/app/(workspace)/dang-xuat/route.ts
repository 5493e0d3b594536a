import { parseCookies } from 'payload/shared'
import { logOut } from '@/services/person/logOut'
import { answerForm } from '../_form/answerForm'
import { seeOther } from '../_form/seeOther'
import { sessionCookie } from '../_form/sessionCookie'
import { readUser } from '../_shell/readUser'

export const dynamic = 'force-dynamic'

export const POST = answerForm(async ({ payload, headers }) => {
  const token = parseCookies(headers).get(`${payload.config.cookiePrefix}-token`)
  const user = token === undefined ? null : await readUser({ payload, token })
  if (user !== null) await logOut({ payload, user })
  return seeOther('/?xong=dang-xuat', sessionCookie({ payload }))
})
