import type { Payload } from 'payload'
import { addressOf } from '@/domain/access/addressOf'
import type { Refusal } from '@/domain/refusal'
import { takePoint } from '@/data/person/takePoint'
import { isDemoAccount } from '../installation/isDemoAccount'

const HOUR = 60 * 60
const toAccount = { name: 'reset-account', points: 5, seconds: HOUR }
const byAddress = { name: 'reset-address', points: 100, seconds: HOUR }

/**
 * Counts one mail asked for to set a new password, by account and by the address it comes from; apart from log-ins,
 * so that guessing passwords never takes this way in from the owner. The last mail sent stays good.
 *
 * @returns null when it may go on, else `too_many_attempts` {minutes}
 */
export const countReset = async ({
  payload,
  email,
  headers,
}: {
  payload: Payload
  email: string
  headers: Headers
}): Promise<Refusal | null> => {
  if (await isDemoAccount({ payload, email })) return null
  const wait =
    (await takePoint({ payload, limit: byAddress, key: addressOf({ headers }) })) ||
    (await takePoint({ payload, limit: toAccount, key: email }))
  if (wait === 0) return null
  return { kind: 'limit', code: 'too_many_attempts', params: { minutes: Math.ceil(wait / 60) } }
}
