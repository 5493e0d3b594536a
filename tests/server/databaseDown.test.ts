import { connect, createServer, type Server, type Socket } from 'node:net'
import { createTestDatabase, demoTemplate } from '../support/database.mjs'
import { startServer } from '../support/server.mjs'

/** A way to a database that can be cut. */
const wayTo = async (url: string) => {
  const { hostname, port } = new URL(url)
  const open = new Set<Socket>()
  const server: Server = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => undefined)
    }
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const through = new URL(url)
  through.port = String((server.address() as { port: number }).port)
  const cut = () => {
    server.close()
    for (const socket of open) socket.destroy()
  }
  return { url: through.href, cut }
}

describe('a form that is sent while the database does not answer', () => {
  it('is told that nothing was saved and what to do, in words', async () => {
    const database = await createTestDatabase({ name: 'down', template: await demoTemplate() })
    const way = await wayTo(database.url)
    const server = await startServer({ name: 'down', withWorker: false, databaseUrl: way.url })
    try {
      way.cut()
      const send = (accept: string) =>
        fetch(`${server.url}/dang-nhap`, {
          method: 'POST',
          body: new URLSearchParams({ email: 'kt@loc-quang.demo', password: 'không phải' }),
          headers: { origin: server.url, accept, 'accept-language': 'vi' },
          redirect: 'manual',
        })
      const page = await send('text/html')
      expect([page.status, page.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8'])
      expect(await page.text()).toContain('chưa có gì được lưu')
      expect((await send('application/json')).status).toBe(503)
    } finally {
      await server.stop()
      await database.drop()
    }
  }, 120_000)
})
