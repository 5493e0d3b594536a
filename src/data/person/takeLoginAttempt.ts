import type { Payload } from 'payload'
import { takePoint } from './takePoint'

const QUARTER = 15 * 60
const account = { name: 'login-account', points: 15, seconds: QUARTER }
const byAddress = { name: 'login-address', points: 300, seconds: QUARTER }

/**
 * Counts one attempt to log in or to ask for a new password. A commune office often shares one address, so that
 * limit is wide; the one per account is narrow.
 *
 * @returns seconds to wait, 0 when the attempt may go on
 */
export const takeLoginAttempt = async ({
  payload,
  email,
  address,
}: {
  payload: Payload
  email: string
  address: string
}): Promise<number> =>
  (await takePoint({ payload, limit: account, key: email })) ||
  (await takePoint({ payload, limit: byAddress, key: address }))
