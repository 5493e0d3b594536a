import type { AfterErrorHook } from 'payload'
import { errorAnswer } from '@/http/errorAnswer'
import { languageOf } from '@/i18n/messages'

/** Every error that leaves through Payload has the product's form: a stable code, a sentence, the place it points to. */
export const answerErrors: AfterErrorHook = ({ error, req, result }) => {
  const answer = errorAnswer({ error, payloadAnswer: result, language: languageOf(req.i18n?.language) })
  return { response: answer.body as never, status: answer.status }
}
