import { errorMessage } from '@/i18n/errorMessage'
import { languageOf } from '@/i18n/messages'

/** The answer to a form that no page of this server would send. */
export const refuseForm = (headers: Headers, status: number, code: string): Response => {
  const message = errorMessage(languageOf(headers.get('accept-language')), code)
  return Response.json({ errors: [{ code, message }] }, { status })
}
