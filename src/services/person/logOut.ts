import { createLocalReq, logoutOperation, type Payload } from 'payload'
import type { SessionUser } from '@/data/person/readSession'

/** Ends the session that somebody came with; their other sessions go on. */
export const logOut = async ({ payload, user }: { payload: Payload; user: SessionUser }): Promise<void> => {
  const req = await createLocalReq({ user: user as never }, payload)
  await logoutOperation({ collection: payload.collections.users, req })
}
