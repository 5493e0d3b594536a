import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Payload } from 'payload'

const limiters = new WeakMap<object, { account: RateLimiterPostgres; address: RateLimiterPostgres }>()

const limitersOf = (payload: Payload) => {
  const { pool } = payload.db
  const made = limiters.get(pool)
  if (made) return made
  const shared = {
    storeClient: pool,
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    duration: 15 * 60,
  }
  const fresh = {
    account: new RateLimiterPostgres({ ...shared, keyPrefix: 'login-account', points: 15 }),
    address: new RateLimiterPostgres({ ...shared, keyPrefix: 'login-address', points: 300 }),
  }
  limiters.set(pool, fresh)
  return fresh
}

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
}): Promise<number> => {
  const { account, address: byAddress } = limitersOf(payload)
  try {
    await account.consume(email)
    await byAddress.consume(address)
    return 0
  } catch (limit) {
    if (limit instanceof RateLimiterRes) return Math.ceil(limit.msBeforeNext / 1000)
    throw limit
  }
}
