import { createHash } from 'node:crypto'
import type { PayloadHandler, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { claimKey, keepAnswer } from '@/data/requestKeys'
import { dbOf } from '@/data/session'
import { withTransaction } from '@/data/withTransaction'
import { actorOf } from '@/services/access/actorOf'
import type { FileAnswer } from '@/services/document/wordFile'
import { unstorablePath } from '@/domain/unstorablePath'
import { errorAnswer } from './errorAnswer'
import { isId } from '@/domain/isId'
import { languageOf } from '@/i18n/messages'
import { readBytes } from './readBytes'
import { readForm } from './readForm'
import { fileResponse } from './fileResponse'
import { refuseWith } from '@/services/RefusalError'
import type { Route, SentFile } from './route'

const MAX_BODY = 1_000_000

/**
 * Serves a route in the order the contract promises: logged in (401) → in sight (404) → replayed key → shape (400)
 * → the service (409, 403, 422). Nothing is read from the body before the caller may see what it is about.
 */
export const serve =
  (route: Route): PayloadHandler =>
  async (req) => {
    const language = languageOf((req.user as { language?: string } | null)?.language ?? req.i18n.language)
    try {
      return await answer(route, req)
    } catch (error) {
      const { status, body } = errorAnswer({ error, language })
      if (status >= 500) req.payload.logger.error({ err: error, msg: `${route.method} ${route.path}` })
      return Response.json(body, { status })
    }
  }

const answer = async (route: Route, req: PayloadRequest): Promise<Response> => {
  const { payload } = req
  const now = new Date().toISOString()
  const actor = await actorOf(req)
  if (actor === null) {
    if (!route.isPublic) throw new HttpError(401, 'not_logged_in')
    return Response.json(
      await route.handle({
        payload,
        req,
        db: dbOf(payload),
        actor: nobody,
        sight: null,
        query: {},
        body: {},
        once: null,
        now,
      }),
    )
  }
  const id = String(req.routeParams?.id ?? '')
  const sight = route.sight ? (isId(id) ? await route.sight({ payload, actor, id }) : null) : null
  if (route.sight && sight === null) throw new HttpError(404, 'not_found')
  if (!route.writes) {
    const query = route.query ? parsed(route.query, flat(req.searchParams)) : {}
    const read = await route.handle({
      payload,
      req,
      db: dbOf(payload),
      actor,
      sight,
      query,
      body: {},
      once: null,
      now,
    })
    return route.file === undefined ? Response.json(read) : fileResponse(read as FileAnswer)
  }
  const sent = await bodyOf(route, req)
  const key = req.headers.get('idempotency-key')
  if (key !== null && (key.length === 0 || key.length > 200)) {
    refuseWith({ kind: 'shape', code: 'idempotency_key_invalid', path: 'Idempotency-Key' })
  }
  const path = req.pathname
  const bodyHash = hashOf(sent)
  if (route.writes === 'apart') {
    const body = route.body ? parsed(route.body, json(sent.text)) : {}
    const once = key === null ? null : { key, path, bodyHash }
    return Response.json(
      await route.handle({ payload, req, db: dbOf(payload), actor, sight, query: {}, body, once, now }),
    )
  }
  const done = await withTransaction(payload, req.user, async (transaction) => {
    const claim = {
      db: transaction.db,
      person: actor.person,
      key,
      path,
      bodyHash,
    }
    if (key !== null) {
      const earlier = await claimKey({ ...claim, key })
      if (earlier !== null) {
        if (earlier.path !== claim.path || earlier.bodyHash !== claim.bodyHash) {
          refuseWith({ kind: 'rule', code: 'idempotency_key_reused', path: 'Idempotency-Key' })
        }
        return earlier.answer
      }
    }
    const body = route.body ? parsed(route.body, sent.fields ?? json(sent.text)) : {}
    const result = await route.handle({
      payload,
      req: transaction.req,
      db: transaction.db,
      actor,
      sight,
      query: {},
      body,
      once: null,
      now,
    })
    if (key !== null) await keepAnswer({ ...claim, key, answer: result })
    return result
  })
  return Response.json(done)
}

const nobody = { person: '', appointments: [] }

/** A refusal that no rule made: not logged in, out of sight, too large. */
class HttpError extends Error {
  readonly status: number
  constructor(status: number, code: string) {
    super(code)
    this.status = status
  }
}

type Sent = { text: string; fields?: Record<string, string | SentFile> }

const bodyOf = async (route: Route, { headers, body }: PayloadRequest): Promise<Sent> => {
  const type = headers.get('content-type') ?? ''
  const isForm = route.form !== undefined && /^multipart\/form-data/i.test(type)
  const bytes = await readBytes({
    headers,
    body: (body ?? null) as ReadableStream<Uint8Array> | null,
    maxBytes: route.form?.maxBytes ?? MAX_BODY,
  })
  if (bytes === null) throw new HttpError(413, 'too_large')
  if (!isForm) return { text: new TextDecoder().decode(bytes) }
  const fields = await readForm({ bytes, type })
  return fields === null ? refuseWith({ kind: 'shape', code: 'invalid_shape' }) : { text: '', fields }
}

/** Of what a form says, not of how a browser happens to divide it. */
const hashOf = ({ text, fields = {} }: Sent): string => {
  const hash = createHash('sha256').update(text)
  for (const [name, value] of Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`\0${name}\0`).update(typeof value === 'string' ? value : value.bytes)
  }
  return hash.digest('hex')
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return refuseWith({ kind: 'shape', code: 'invalid_json' })
  }
}

const flat = (params: URLSearchParams): Record<string, string> => Object.fromEntries(params)

const parsed = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value)
  if (result.success) {
    const odd = unstorablePath(result.data)
    return odd === null ? result.data : refuseWith({ kind: 'shape', code: 'invalid_value', path: odd })
  }
  const issue = result.error.issues[0]!
  if (issue.code === 'unrecognized_keys') {
    const field = [...issue.path, issue.keys[0]].join('.')
    return refuseWith({ kind: 'shape', code: 'unknown_field', path: field, params: { field } })
  }
  return refuseWith({ kind: 'shape', code: 'invalid_shape', path: issue.path.join('.') })
}
