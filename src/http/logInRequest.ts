import { readText } from './readText'

/** More than any log-in has; only that much is read of one. */
const MAX_LOG_IN = 10_000

/**
 * The address somebody logs in with, when a request is a log-in, and whether it is too large for one; null for every
 * other request.
 */
export const logInRequest = async (
  request: Request,
): Promise<{ email: string; isTooLarge: boolean } | null> => {
  if (request.method !== 'POST' || !new URL(request.url).pathname.endsWith('/api/users/login')) return null
  const { headers, body } = request.clone()
  const text = await readText({ headers, body, maxBytes: MAX_LOG_IN })
  const email = /"email"\s*:\s*"([^"]{1,320})"/.exec(text ?? '')?.[1]?.toLowerCase() ?? ''
  return { email, isTooLarge: text === null }
}
