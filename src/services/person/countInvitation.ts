import type { PayloadRequest } from 'payload'
import { takePoint } from '@/data/person/takePoint'
import { refuseWith } from '../RefusalError'

const DAY = 24 * 60 * 60
const byInviter = { name: 'invite-by', points: 200, seconds: DAY }
const toAddress = { name: 'invite-to', points: 5, seconds: DAY }

/**
 * Counts one invitation, by who sends it and by the address it goes to, also where it then comes to nothing: nobody
 * floods an address, and nobody tries out at will which addresses have an account. Refuses `too_many_invitations`
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
  const wait =
    (await takePoint({ payload, limit: byInviter, key: String(user?.id ?? '') })) ||
    (await takePoint({ payload, limit: toAddress, key: email.trim().toLowerCase() }))
  if (wait > 0)
    refuseWith({ kind: 'limit', code: 'too_many_invitations', params: { hours: Math.ceil(wait / 3600) } })
}
