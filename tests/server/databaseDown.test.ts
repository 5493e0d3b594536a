import { createTestDatabase, demoTemplate } from '../support/database.mjs'
import { startServer } from '../support/server.mjs'
import { wayTo } from '../support/wayTo'

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
      way.close()
      await database.drop()
    }
  }, 120_000)
})
