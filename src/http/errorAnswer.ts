import { refusalStatus, type Refusal } from '@/domain/refusal'
import { errorMessage } from '@/i18n/errorMessage'
import type { Language } from '@/i18n/messages'
import { uniqueRefusal } from './uniqueRefusal'

export type ErrorBody = { errors: { code: string; message: string; path?: string }[] } & Record<
  string,
  unknown
>

type Failure = {
  status?: number
  code?: string
  cause?: unknown
  data?: unknown
  refusal?: Refusal
  extra?: Record<string, unknown>
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
 * its own code; Payload's errors are given one by what they carry (the built product shortens class names and holds
 * classes more than once); `code` says what the caller knows better; what nobody foresaw is `internal`.
 */
export const errorAnswer = ({
  error,
  payloadAnswer,
  language,
  code,
}: {
  error: unknown
  payloadAnswer?: unknown
  language: Language
  code?: string
}): { status: number; body: ErrorBody } => {
  const failure = (error ?? {}) as Failure
  if (failure.refusal) {
    const { also = [], ...extra } = (failure.extra ?? {}) as { also?: Refusal[] }
    const errors = [failure.refusal, ...also].map(({ code: own, params, path }) => ({
      code: own,
      message: errorMessage(language, own, params),
      ...(path ? { path } : {}),
    }))
    return { status: refusalStatus[failure.refusal.kind], body: { ...extra, errors } }
  }
  const known = byDatabase[databaseCode(error) ?? '']
  if (known) return one(language, known.status, known.code)
  const status = typeof failure.status === 'number' ? failure.status : 500
  const fields = fieldErrors(payloadAnswer)
  const twice = uniqueRefusal(fields[0]?.path)
  if (twice !== null) return one(language, refusalStatus[twice.kind], twice.code, twice.path)
  if (status === 400 && fields.length > 0) {
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
  const ofQuery = status === 400 && Array.isArray(failure.data) ? 'query_invalid' : undefined
  return one(language, status, code ?? ofQuery ?? byStatus[status] ?? 'internal')
}

const one = (language: Language, status: number, code: string, path?: string) => ({
  status,
  body: { errors: [{ code, message: errorMessage(language, code), ...(path ? { path } : {}) }] },
})
