import { jwtVerify } from 'jose'
import { extractJWT, type AuthStrategy } from 'payload'
import { readSession } from '@/data/person/readSession'
import { dbOf } from '@/data/session'

/**
 * Who is asking, in one SQL statement: the account, its live session and its appointments together. Payload's own
 * strategy, which stands behind this one, reads account and sessions in several and knows no appointments.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'sauro-session',
  authenticate: async ({ headers, payload }) => {
    const token = extractJWT({ headers, payload })
    if (!token) return { user: null }
    const claims = await jwtVerify(token, new TextEncoder().encode(payload.secret)).then(
      (verified) => verified.payload,
      () => null,
    )
    if (
      claims === null ||
      typeof claims.id !== 'string' ||
      typeof claims.sid !== 'string' ||
      claims.collection !== 'users'
    ) {
      return { user: null }
    }
    const user = await readSession({ db: dbOf(payload), person: claims.id, session: claims.sid })
    return {
      user:
        user === null
          ? null
          : ({ ...user, collection: 'users', _strategy: 'sauro-session', _sid: claims.sid } as never),
    }
  },
}
