import type { PayloadRequest } from 'payload'
import { readKnownEmails } from '@/data/person/readKnownEmails'
import { takePoint } from '@/data/person/takePoint'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '../RefusalError'

const DAY = 24 * 60 * 60
const byInviter = { name: 'invite-by', points: 200, seconds: DAY }
const toAddress = { name: 'invite-to', points: 5, seconds: DAY }
/** Mistakes happen; more of them are somebody trying out who has an account elsewhere in the country. */
const toKnown = { name: 'invite-known', points: 10, seconds: DAY }

/**
 * Counts one invitation, by who sends it and by the address it goes to, also where it then comes to nothing: nobody
 * floods an address, and nobody tries out more than a few addresses for whether they have an account. Refuses `too_many_invitations`
 * {hours}.
 */
export const countInvitation = async ({
  req,
  email,
}: {
  req: PayloadRequest
  email: string
}): Promise<void> => {
  const { payload, user } = req
  const address = email.trim().toLowerCase()
  const inviter = String(user?.id ?? '')
  const [known] = await readKnownEmails({ db: await dbOfRequest(req), emails: [address] })
  const wait =
    (await takePoint({ payload, limit: byInviter, key: inviter })) ||
    (await takePoint({ payload, limit: toAddress, key: address })) ||
    (known === undefined ? 0 : await takePoint({ payload, limit: toKnown, key: inviter }))
  if (wait > 0)
    refuseWith({ kind: 'limit', code: 'too_many_invitations', params: { hours: Math.ceil(wait / 3600) } })
}
