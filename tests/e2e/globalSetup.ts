import { startServer } from '../support/server.mjs'

/**
 * Starts the built product on a copy of the demo for all browser tests; they find it through `server.ts`. When they are
 * done, the records of all documents must be whole.
 */
const globalSetup = async (): Promise<() => Promise<void>> => {
  const { url, outbox, stop, lookOver } = await startServer({ name: 'e2e' })
  Object.assign(process.env, { E2E_URL: url, E2E_OUTBOX: outbox })
  return async () => {
    await stop()
    await lookOver()
  }
}

export default globalSetup
