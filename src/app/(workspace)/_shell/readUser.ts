import type { Payload } from 'payload'
import type { SessionUser } from '@/data/person/readSession'
import { sessionStrategy } from '@/payload/auth/sessionStrategy'

/** The person whose live session a token belongs to. */
export const readUser = async ({
  payload,
  token,
}: {
  payload: Payload
  token: string
}): Promise<SessionUser | null> => {
  const { user } = await sessionStrategy.authenticate({
    payload,
    headers: new Headers({ authorization: `JWT ${token}` }),
  })
  return user as SessionUser | null
}
