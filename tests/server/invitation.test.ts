import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startServer } from '../support/server.mjs'

const decoded = (message: string): string => {
  const [head = '', ...rest] = message.split(/\r?\n\r?\n/)
  const body = rest.join('\n\n')
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

describe('inviting a person', () => {
  it('writes a mail with a link by which they set their own password, sent by the worker', async () => {
    const server = await startServer({ name: 'invitation' })
    try {
      const post = async (path: string, body: unknown, token?: string) =>
        (
          await fetch(`${server.url}${path}`, {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              ...(token ? { authorization: `JWT ${token}` } : {}),
            },
            body: JSON.stringify(body),
          })
        ).json() as any
      const { token } = await post('/api/users/login', {
        email: 'quantri@sang-moc.demo',
        password: 'SauRo@2026',
      })
      const email = 'nguoi-moi@sang-moc.example'
      const { user } = await post('/api/users/login', {
        email: 'daumoi@sang-moc.demo',
        password: 'SauRo@2026',
      })
      const made = await post(
        '/api/users',
        { email, name: 'Nguyễn Thị Mới', language: 'vi', organisation: user.organisation },
        token,
      )
      expect(made.errors).toBeUndefined()

      let message = ''
      for (let tries = 0; tries < 100 && message === ''; tries++) {
        const files = (await readdir(server.outbox)).filter((name) => name.endsWith('.eml'))
        if (files[0]) message = await readFile(join(server.outbox, files[0]), 'utf8')
        else
          await fetch(`${server.url}/api/health`).then(
            () => new Promise((resolve) => setTimeout(resolve, 100)),
          )
      }
      expect(message).toContain(`To: ${email}`)
      const text = decoded(message)
      expect(text).toContain('Nguyễn Thị Mới')
      const link = /https?:\/\/[^\s]+\/dat-mat-khau\?token=[0-9a-f]+/.exec(text)![0]
      const page = await fetch(link.replace(/^https?:\/\/[^/]+/, server.url))
      expect(page.status).toBe(200)
      expect(await page.text()).toContain(email)
    } finally {
      await server.stop()
    }
  })
})
