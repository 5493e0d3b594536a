import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { isStorableText } from '@/domain/isStorableText'
import { askNewPassword } from '@/services/person/askNewPassword'
import { refuseWith } from '@/services/RefusalError'

/**
 * In the place of Payload's own, which sends its mail while one waits: with the mail server down, an address with an
 * account would be answered by an error and one without by success.
 */
export const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.email
    if (typeof email !== 'string' || email.trim() === '' || !isStorableText(email))
      return refuseWith({ kind: 'shape', code: 'invalid_value', path: 'email' })
    const asked = await askNewPassword({ payload: req.payload, email, headers: req.headers })
    if (!asked.ok) return refuseWith(asked.refusal)
    return Response.json({ message: req.t('general:success') })
  },
}
