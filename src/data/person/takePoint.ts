import type { Payload } from 'payload'
import { limiterOf, type Limit } from './limiterOf'

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
