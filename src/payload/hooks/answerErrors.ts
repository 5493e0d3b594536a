import type { AfterErrorHook } from 'payload'
import { fileTooLarge } from '@/domain/report/acceptsFile'
import type { Refusal } from '@/domain/refusal'
import { errorAnswer } from '@/http/errorAnswer'
import { formErrors } from '@/http/formErrors'
import { isAdminForm } from '@/http/isAdminForm'
import { languageOf } from '@/i18n/messages'

type Failed = { status?: number; message?: string; data?: unknown }
type Asked = Parameters<AfterErrorHook>[0]['req']

type Told = { status?: number; code?: string; refusal?: Refusal }

/** What only the request can tell of an error: why a log-in failed, that somebody should log in first, what a file lacks. */
const toldByRequest = ({ status, message, data }: Failed, req: Asked): Told => {
  const says = (key: string): boolean => message === req.t(key as never)
  if (status === 401 && req.pathname?.endsWith('/users/login')) {
    if (says('error:userLocked')) return { code: 'account_locked' }
    return { code: 'wrong_credentials' }
  }
  // Payload forbids what needs a log-in; the contract says so with 401.
  if (status === 403 && !req.user) return { status: 401, code: 'not_logged_in' }
  if (req.pathname?.endsWith('/attachments')) {
    if (status === 413) return { refusal: fileTooLarge }
    const isFile = (data as { errors?: { path?: string }[] } | null)?.errors?.[0]?.path === 'file'
    if (status === 400 && (isFile || says('error:problemUploadingFile')))
      return { refusal: { kind: 'shape', code: 'file_refused', path: 'file' } }
  }
  return {}
}

/**
 * Every error that leaves through Payload has the product's form: a stable code, a sentence, the place it points to.
 * The admin panel's own forms find it where they look for it too.
 */
export const answerErrors: AfterErrorHook = ({ error, req, result }) => {
  const isRefusal = 'refusal' in error
  const told = isRefusal ? {} : toldByRequest(error as Failed, req)
  const answer = errorAnswer({
    error: told.refusal !== undefined ? told : told.status === undefined ? error : { status: told.status },
    payloadAnswer: result,
    language: languageOf(req.i18n?.language),
    code: told.code,
  })
  const isForm = isAdminForm(req.headers.get('referer'))
  const body = isForm ? formErrors({ body: answer.body, payloadAnswer: result }) : answer.body
  return { response: body as never, status: answer.status }
}
