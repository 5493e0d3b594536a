import type { ErrorBody } from './errorAnswer'

type Answered = { errors?: { message?: unknown }[] } | undefined

/**
 * A refusal as the admin panel's forms read it: one sentence, and beside it what is wrong in which field, so that the
 * field itself is marked. Several wrong fields are summed up in the sentence that Payload makes of their labels.
 */
export const formErrors = ({
  body,
  payloadAnswer,
}: {
  body: ErrorBody
  payloadAnswer: unknown
}): Record<string, unknown> => {
  const [first] = body.errors
  if (first === undefined) return body
  const fields = body.errors.flatMap(({ path, message }) => (path === undefined ? [] : [{ path, message }]))
  const summary: unknown = (payloadAnswer as Answered)?.errors?.[0]?.message
  const isList = first.code === 'invalid_value' && typeof summary === 'string'
  const message = isList ? summary : withoutColon(first.message)
  return { ...body, errors: [{ ...first, message, data: { errors: fields } }] }
}

/** Payload shows what follows a colon as a list, broken at its commas. */
const withoutColon = (sentence: string): string => sentence.replaceAll(': ', ' – ')
