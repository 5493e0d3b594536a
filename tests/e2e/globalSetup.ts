import { startServer } from '../support/server.mjs'

/** Starts the built product on a copy of the demo for all browser tests; they find it through `server.ts`. */
const globalSetup = async (): Promise<() => Promise<void>> => {
  const { url, outbox, stop } = await startServer({ name: 'e2e' })
  Object.assign(process.env, { E2E_URL: url, E2E_OUTBOX: outbox })
  return stop
}

export default globalSetup
