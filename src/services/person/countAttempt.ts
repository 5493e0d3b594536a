import type { Payload } from 'payload'
import type { Refusal } from '@/domain/refusal'
import { takeLoginAttempt } from '@/data/person/takeLoginAttempt'
import { isDemoAccount } from '../installation/isDemoAccount'

/**
 * Counts one attempt to log in or to ask for a new password, by account and by the address it comes from.
 *
 * @returns null when it may go on, else `too_many_attempts` {minutes}
 */
export const countAttempt = async ({
  payload,
  email,
  headers,
}: {
  payload: Payload
  email: string
  headers: Headers
}): Promise<Refusal | null> => {
  if (await isDemoAccount({ payload, email })) return null
  const address = headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? 'direct'
  const wait = await takeLoginAttempt({ payload, email, address })
  if (wait === 0) return null
  return { kind: 'limit', code: 'too_many_attempts', params: { minutes: Math.ceil(wait / 60) } }
}
