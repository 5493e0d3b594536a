import { refusalStatus } from '@/domain/refusal'
import { errorMessage } from '@/i18n/errorMessage'
import type { Language } from '@/i18n/messages'
import { RefusalError } from '@/services/RefusalError'

export type ErrorBody = { errors: { code: string; message: string; path?: string }[] } & Record<
  string,
  unknown
>

type Failure = { name?: string; status?: number; code?: string; cause?: unknown; message?: string }

const byName: Record<string, string> = {
  AuthenticationError: 'wrong_credentials',
  LockedAuth: 'account_locked',
  UnauthorizedError: 'not_logged_in',
  NotFound: 'not_found',
  FileUploadError: 'file_refused',
  MissingFile: 'file_required',
  QueryError: 'query_invalid',
}

const byStatus: Record<number, string> = {
  400: 'invalid_shape',
  401: 'not_logged_in',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  413: 'too_large',
  422: 'rule',
}

/** Failures of the database that the sender can do something about: a lock that is held, a row that is in use. */
const byDatabase: Record<string, { code: string; status: number }> = {
  '55P03': { code: 'busy', status: 409 },
  '40P01': { code: 'busy', status: 409 },
  '40001': { code: 'busy', status: 409 },
  '23503': { code: 'row_in_use', status: 422 },
  '23505': { code: 'already_exists', status: 409 },
}

const databaseCode = (error: unknown): string | undefined => {
  const failure = error as Failure | null | undefined
  if (failure?.code !== undefined && failure.code in byDatabase) return failure.code
  return failure?.cause === undefined ? undefined : databaseCode(failure.cause)
}

type FieldError = { path?: string; message?: string }

const fieldErrors = (answer: unknown): FieldError[] => {
  const first = (answer as { errors?: { data?: { errors?: unknown } }[] } | undefined)?.errors?.[0]?.data
    ?.errors
  return Array.isArray(first) ? (first as FieldError[]) : []
}

/**
 * The one form of every refusal: `{ errors: [{ code, message, path? }] }` with its status. A domain refusal brings
 * its own code; Payload's errors are given one; what nobody foresaw is `internal` and says nothing of the inside.
 */
export const errorAnswer = ({
  error,
  payloadAnswer,
  language,
}: {
  error: unknown
  payloadAnswer?: unknown
  language: Language
}): { status: number; body: ErrorBody } => {
  if (error instanceof RefusalError) {
    const { code, params, path, kind } = error.refusal
    const entry = { code, message: errorMessage(language, code, params), ...(path ? { path } : {}) }
    return { status: refusalStatus[kind], body: { ...error.extra, errors: [entry] } }
  }
  const known = byDatabase[databaseCode(error) ?? '']
  if (known) return one(language, known.status, known.code)
  const failure = error as Failure
  const status = typeof failure.status === 'number' ? failure.status : 500
  const fields = fieldErrors(payloadAnswer)
  if (failure.name === 'ValidationError' && fields.length > 0) {
    return {
      status,
      body: {
        errors: fields.map((field) => ({
          code: 'invalid_value',
          message: field.message ?? errorMessage(language, 'invalid_value'),
          ...(field.path ? { path: field.path } : {}),
        })),
      },
    }
  }
  return one(language, status, byName[failure.name ?? ''] ?? byStatus[status] ?? 'internal')
}

const one = (language: Language, status: number, code: string) => ({
  status,
  body: { errors: [{ code, message: errorMessage(language, code) }] },
})
