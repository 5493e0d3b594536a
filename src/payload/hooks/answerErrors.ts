import type { AfterErrorHook } from 'payload'
import { errorAnswer } from '@/http/errorAnswer'
import { languageOf } from '@/i18n/messages'
import { formErrors } from '@/http/formErrors'
import { isAdminForm } from '@/http/isAdminForm'

/**
 * Every error that leaves through Payload has the product's form: a stable code, a sentence, the place it points to.
 * Payload forbids what needs a log-in; the contract says so with 401. The admin panel's own forms find each error
 * where they look for it too.
 */
export const answerErrors: AfterErrorHook = ({ error, req, result }) => {
  const needsLogin = error.name === 'Forbidden' && !req.user
  const answer = errorAnswer({
    error: needsLogin ? { ...error, name: 'UnauthorizedError', status: 401 } : error,
    payloadAnswer: result,
    language: languageOf(req.i18n?.language),
  })
  const isForm = isAdminForm(req.headers.get('referer'))
  const body = isForm ? formErrors({ body: answer.body, payloadAnswer: result }) : answer.body
  return { response: body as never, status: answer.status }
}
