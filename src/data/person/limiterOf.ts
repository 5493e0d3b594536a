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

/** The counter of a limit, on connections of its own: it counts whatever becomes of the transaction around it. */
export const limiterOf = (payload: Payload, { name, points, seconds }: Limit): RateLimiterPostgres => {
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
