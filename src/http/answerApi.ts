import { handleEndpoints, type SanitizedConfig } from 'payload'
import { errorMessage } from '@/i18n/errorMessage'
import { languageOf } from '@/i18n/messages'
import { oneLogInAtATime } from '@/services/person/oneLogInAtATime'
import { capListing } from './capListing'
import { logInRequest } from './logInRequest'

/**
 * The HTTP interface: Payload's own and the product's routes behind one door. Listings are capped, and whatever
 * Payload answers outside its error hook (a path that does not exist) gets the contract's form too.
 */
export const answerApi = async ({
  config,
  request,
}: {
  config: Promise<SanitizedConfig> | SanitizedConfig
  request: Request
}): Promise<Response> => {
  if (isSwitchedOff(new URL(request.url).pathname)) return failure(request, 404, 'not_found')
  const refused = await capListing(request)
  if (refused !== null) return failure(request, 400, refused.code, refused.path)
  const logIn = await logInRequest(request)
  if (logIn?.isTooLarge) return failure(request, 413, 'too_large')
  const answer = () => handleEndpoints({ config, request })
  const response = logIn === null ? await answer() : await oneLogInAtATime(logIn.email, answer)
  if (response.status < 400) return response
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  const errors = (body as { errors?: Told[] } | null)?.errors ?? []
  if (typeof errors[0]?.code === 'string') return response
  if (errors.some((one) => one.id !== undefined)) return bulkRefused(errors, response.status)
  // Payload's own records without a way in answer 501.
  const isNowhere = response.status === 404 || response.status === 501
  return isNowhere ? failure(request, 404, 'not_found') : failure(request, response.status, 'internal')
}

/** Ways in that Payload opens although nothing here has versions or verifies addresses; they end in a failure. */
const isSwitchedOff = (path: string): boolean => /^\/api\/([\w-]+\/versions|users\/verify)(\/|$)/.test(path)

type Told = { code?: unknown; id?: unknown; message?: unknown }

/** A change of many rows of which every one was refused: each with its row, as Payload tells it. */
const bulkRefused = (errors: Told[], status: number): Response =>
  Response.json(
    {
      errors: errors.map(({ id, message }) => ({
        code: 'invalid_value',
        message: String(message),
        path: String(id),
      })),
    },
    { status },
  )

const failure = (request: Request, status: number, code: string, path?: string): Response => {
  const message = errorMessage(languageOf(request.headers.get('accept-language')), code)
  return Response.json({ errors: [{ code, message, ...(path === undefined ? {} : { path }) }] }, { status })
}
