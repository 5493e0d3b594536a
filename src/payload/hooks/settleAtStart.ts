import type { Payload } from 'payload'

/**
 * Settles what Payload leaves open when it starts: a dropped database connection is logged (without a listener it
 * would end the process), and only the product's own session strategy lets people in. Payload's would still accept
 * the token of an account that has been closed.
 */
export const settleAtStart = (payload: Payload): void => {
  payload.db.pool.on('error', (error) =>
    payload.logger.warn({ msg: 'database connection lost', err: error.message }),
  )
  payload.authStrategies = payload.authStrategies.filter((strategy) => strategy.name !== 'local-jwt')
}
