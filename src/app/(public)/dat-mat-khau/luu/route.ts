import { setPassword } from '@/services/person/setPassword'
import { answerForm } from '../../../(workspace)/_form/answerForm'
import { pathWith } from '../../../(workspace)/_form/pathWith'
import { seeOther } from '../../../(workspace)/_form/seeOther'
import { sessionCookie } from '../../../(workspace)/_form/sessionCookie'

export const dynamic = 'force-dynamic'

export const POST = answerForm(async ({ payload, fields }) => {
  const token = fields('token')
  const session = await setPassword({
    payload,
    token,
    password: fields('password'),
    repeated: fields('repeated'),
  })
  if (session.ok) return seeOther('/', sessionCookie({ payload, token: session.value }))
  return seeOther(pathWith('/dat-mat-khau', { token, loi: session.refusal.code }))
})
