import { RateLimiterPostgres } from 'rate-limiter-flexible'
import type { Payload } from 'payload'

export type Limit = {
  /** Under which it is counted in the database. */
  name: string
  /** How many a key has in a stretch of time, and how long that is, in seconds. */
  points: number
  seconds: number
}

const made = new WeakMap<object, Map<string, RateLimiterPostgres>>()

const limiterOf = (payload: Payload, { name, points, seconds }: Limit): RateLimiterPostgres => {
  const { pool } = payload.db
  const ofPool = made.get(pool) ?? new Map<string, RateLimiterPostgres>()
  made.set(pool, ofPool)
  const limiter =
    ofPool.get(name) ??
    new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'rate_limits',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points,
      duration: seconds,
    })
  ofPool.set(name, limiter)
  return limiter
}

/**
 * Takes one of what a key may do in a stretch of time, whatever becomes of the transaction around it.
 *
 * @returns seconds to wait, 0 when it may go on
 */
export const takePoint = async ({
  payload,
  limit,
  key,
}: {
  payload: Payload
  limit: Limit
  key: string
}): Promise<number> => {
  try {
    await limiterOf(payload, limit).consume(key)
    return 0
  } catch (refused) {
    const { msBeforeNext } = refused as { msBeforeNext?: number }
    if (msBeforeNext === undefined) throw refused
    return Math.ceil(msBeforeNext / 1000)
  }
}
