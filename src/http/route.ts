import type { Payload, PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Actor } from '@/domain/access/actor'
import type { Db } from '@/data/session'
import type { Once } from '@/services/approval/approveMany'
import type { Instant } from '@/domain/time'

export type Asked<Query, Body, Sight> = {
  payload: Payload
  req: PayloadRequest
  db: Db
  actor: Actor
  sight: Sight
  query: Query
  body: Body
  /** Of a route that writes apart: its Idempotency-Key, to be honoured item by item. */
  once: Once | null
  now: Instant
}

export type SentFile = { name: string; bytes: Uint8Array }

/**
 * One operation of the contract. `sight` is the keyed read that decides between 404 and going on; `writes` runs the
 * handler in one transaction and honours an
 * Idempotency-Key; 'apart' leaves both to the handler, item by item. The schemas are also what `/api/openapi.json` is made of.
 */
export type Route<Query = unknown, Body = unknown, Answer = unknown, Sight = unknown> = {
  method: 'get' | 'post' | 'put'
  path: string
  summary: string
  isPublic?: true
  writes?: true | 'apart'
  /** Its body may also be a form with a file, of so many bytes in all. */
  form?: { maxBytes: number }
  /** It may be asked only so often: 429. */
  isLimited?: true
  query?: z.ZodType<Query>
  body?: z.ZodType<Body>
  answer: z.ZodType<Answer>
  /** Types of the file it answers with (`fileAnswer`), instead of JSON. */
  file?: readonly string[]
  sight?: (asked: { payload: Payload; actor: Actor; id: string }) => Promise<Sight | null>
  handle: (asked: Asked<Query, Body, Sight>) => Promise<Answer>
}

/** States a route with its types held together. */
export const route = <Query, Body, Answer, Sight>(definition: Route<Query, Body, Answer, Sight>): Route =>
  definition as unknown as Route
