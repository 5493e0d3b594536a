import type { Payload } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'

/** The cookie that carries a session to every part of the product; without a token, the one that ends it. */
export const sessionCookie = ({ payload, token }: { payload: Payload; token?: string }): string => {
  const kept = {
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
  }
  const cookie =
    token === undefined ? generateExpiredPayloadCookie(kept) : generatePayloadCookie({ ...kept, token })
  return String(cookie)
}
