import { createServer, type AddressInfo, type Server } from 'node:net'
import { findFreePort, requireFreePort } from '@/launch/ports.mjs'

const listen = (host: string) =>
  new Promise<Server>((resolve) => {
    const server = createServer()
    server.listen(0, host, () => resolve(server))
  })

describe('requireFreePort', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('refuses a port in use on %s, naming PORT', async (host) => {
    const server = await listen(host)
    const { port } = server.address() as AddressInfo
    const attempt = requireFreePort({ port, host: '127.0.0.1' })
    await expect(attempt).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(`${port}.*PORT`),
    })
    server.close()
  })

  it('accepts a port that nothing uses', async () => {
    await expect(requireFreePort({ port: await findFreePort(), host: '127.0.0.1' })).resolves.toBeUndefined()
  })

  it('refuses an address of another machine, naming HOST', async () => {
    const attempt = requireFreePort({ port: await findFreePort(), host: '192.0.2.1' })
    await expect(attempt).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('HOST') })
  })
})
