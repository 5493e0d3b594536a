import http from 'node:http'
import type { SanitizedConfig } from 'payload'
import { answerApi } from '@/http/answerApi'
import type { Ask, Asked } from './types'

/** A page is asked for by a browser, which has the session in its cookie. */
const tokenHeader = (page: boolean, token: string | undefined): Record<string, string> => {
  if (token === undefined) return {}
  return page ? { cookie: `payload-token=${token}` } : { authorization: `JWT ${token}` }
}

const headersOf = ({ token, body, page = false }: Asked): Record<string, string> => ({
  'accept-language': 'vi',
  ...tokenHeader(page, token),
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
})

/**
 * Speaks HTTP over at most `connections` connections. They stay open until `close`; those of people who read between
 * two questions would be closed by the server meanwhile, so these are new each time (`staysOpen` false).
 */
export const askOverHttp = ({
  url,
  connections,
  staysOpen,
}: {
  url: string
  connections: number
  staysOpen: boolean
}): { ask: Ask; close: () => void } => {
  const agent = new http.Agent({ keepAlive: staysOpen, maxSockets: connections })
  const { hostname: host, port } = new URL(url)
  const ask: Ask = (asked) =>
    new Promise((resolve, reject) => {
      const body = asked.body === undefined ? undefined : Buffer.from(JSON.stringify(asked.body))
      const headers = {
        ...headersOf(asked),
        ...(body === undefined ? {} : { 'content-length': String(body.length) }),
      }
      const request = http.request(
        { agent, host, port, method: asked.method, path: asked.path, headers, timeout: 30_000 },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () =>
            resolve({ status: response.statusCode!, text: Buffer.concat(chunks).toString() }),
          )
        },
      )
      request.on('timeout', () => request.destroy(new Error(`${asked.path} took longer than 30 s`)))
      request.on('error', reject)
      request.end(body)
    })
  return { ask, close: () => agent.destroy() }
}

/** Asks the same application in this process: everything but Next and the network. */
export const askInProcess =
  ({ config, url }: { config: SanitizedConfig; url: string }): Ask =>
  async (asked) => {
    const body = asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }
    const request = new Request(`${url}${asked.path}`, {
      method: asked.method,
      headers: headersOf(asked),
      ...body,
    })
    const response = await answerApi({ config, request })
    return { status: response.status, text: await response.text() }
  }

/** What an answer says; throws unless it is one of 2xx. */
export const ok = async <Body>(answer: Promise<{ status: number; text: string }>): Promise<Body> => {
  const { status, text } = await answer
  if (status < 200 || status > 299) throw new Error(`${status} ${text.slice(0, 500)}`)
  return JSON.parse(text) as Body
}

/** What an answer says: a page's text, or what JSON holds; throws unless it is one of 2xx. */
export const answered = async (answer: Promise<{ status: number; text: string }>): Promise<unknown> => {
  const { status, text } = await answer
  if (status < 200 || status > 299) throw new Error(`${status} ${text.slice(0, 500)}`)
  return text.startsWith('<') ? text : JSON.parse(text)
}
