import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

export const DEMO_PASSWORD = 'SauRo@2026'

/** The server of this run, under an address as a browser has it. */
export const url = (path = '/'): string => `${process.env.E2E_URL}${path}`

/** Fills in the log-in form, sends it, and waits until the page that answers is whole. */
export const logIn = async ({
  page,
  email,
  password = DEMO_PASSWORD,
}: {
  page: Page
  email: string
  password?: string
}) => {
  await page.goto(url())
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForLoadState('load')
}

/** Sends a form as a browser on one of the server's own pages would, without following where it leads. */
export const post = (
  path: string,
  fields: Record<string, string>,
  origin = process.env.E2E_URL!,
): Promise<Response> =>
  fetch(url(path), {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin },
    redirect: 'manual',
  })

const json = { 'content-type': 'application/json' }

const tokenOf = async (as: string): Promise<string> => {
  const credentials = JSON.stringify({ email: as, password: DEMO_PASSWORD })
  const session = await fetch(url('/api/users/login'), { method: 'POST', headers: json, body: credentials })
  return ((await session.json()) as { token: string }).token
}

/** The cookie of a new session of somebody, for a browser that need not fill in the form. */
export const sessionOf = async (as: string) => ({
  name: 'payload-token',
  value: await tokenOf(as),
  url: url(),
})

/** Speaks JSON with the server as somebody. */
export const ask = async (as: string, method: string, path: string, body?: unknown): Promise<any> => {
  const headers = { ...json, authorization: `JWT ${await tokenOf(as)}` }
  const answer = await fetch(url(path), {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

/** The link in the latest mail to an address; waits until the worker has written it. */
export const linkMailedTo = async (address: string, nth = 1): Promise<string> => {
  const found = (): string[] =>
    readdirSync(process.env.E2E_OUTBOX!)
      .filter((name) => name.endsWith('.eml'))
      .sort()
      .map((name) => readFileSync(join(process.env.E2E_OUTBOX!, name), 'utf8'))
      .filter((mail) => mail.includes(`To: ${address}`))
  await expect.poll(() => found().length, { timeout: 30_000 }).toBeGreaterThanOrEqual(nth)
  const [link] = /https?:\/\/\S+\?token=\w+/.exec(decoded(found().at(-1)!)) ?? []
  if (link === undefined) throw new Error(`no link in the mail to ${address}`)
  return link
}

const decoded = (mail: string): string => {
  const body = mail.slice(mail.indexOf('\r\n\r\n'))
  if (/^content-transfer-encoding: base64/im.test(mail)) return Buffer.from(body, 'base64').toString()
  return body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
