import { createServer } from 'node:net'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'

/**
 * Refuses a port the server could not have, before anything slow is done.
 * @param {{ port: number, host: string }} address
 * @returns {Promise<void>} throws a Failure naming PORT, or HOST where the address is not this machine's
 */
export const requireFreePort = async ({ port, host }) => {
  const refusal = await tryToListen(port, host)
  if (refusal === 'EADDRINUSE') throw new Failure(EXIT.portInUse, 'port_in_use', { port })
  if (refusal === 'EACCES') throw new Failure(EXIT.portInUse, 'port_not_allowed', { port })
  if (refusal) throw new Failure(EXIT.usage, 'variable_host', { value: host })
  // A browser may try ::1 first for localhost and would then meet somebody else's server.
  if (host === '127.0.0.1' && (await tryToListen(port, '::1')) === 'EADDRINUSE') {
    throw new Failure(EXIT.portInUse, 'port_in_use', { port })
  }
}

/** @returns {Promise<number>} a port of 127.0.0.1 that nothing listens on just now */
export const findFreePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** @returns {Promise<string | undefined>} why not, as an error code */
const tryToListen = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
