import { ownOrigins } from '@/config/origins'

/** Whether a browser sent this from a page of this server. A cookie alone says who, never from where. */
export const comesFromHere = (headers: Headers): boolean => {
  const origin = headers.get('origin')
  return origin === null ? headers.get('sec-fetch-site') === 'same-origin' : ownOrigins.includes(origin)
}
