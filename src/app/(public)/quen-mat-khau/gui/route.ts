import { askNewPassword } from '@/services/person/askNewPassword'
import { answerForm } from '../../../(workspace)/_form/answerForm'
import { pathWith } from '../../../(workspace)/_form/pathWith'
import { seeOther } from '../../../(workspace)/_form/seeOther'

export const dynamic = 'force-dynamic'

export const POST = answerForm(async ({ payload, fields, headers }) => {
  const asked = await askNewPassword({ payload, email: fields('email'), headers })
  if (asked.ok) return seeOther('/quen-mat-khau?xong=gui')
  const { code, params } = asked.refusal
  return seeOther(pathWith('/quen-mat-khau', { loi: code, phut: params?.minutes }))
})
