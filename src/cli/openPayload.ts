import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** Payload for a command: no web server, no cron. End it with `closePayload`. */
export const openPayload = (): Promise<Payload> => getPayload({ config, disableOnInit: false })

/** Ends a command. The adapter keeps one connection checked out for ever, so the pool cannot be awaited. */
export const closePayload = (payload: Payload, code = 0): never => {
  void payload.db.pool.end()
  process.exit(code)
}
