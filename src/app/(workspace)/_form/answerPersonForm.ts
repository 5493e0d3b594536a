import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { Refusal } from '@/domain/refusal'
import type { Instant } from '@/domain/time'
import { claimKey, keepAnswer } from '@/data/requestKeys'
import { dbOf, type Db } from '@/data/session'
import { withTransaction } from '@/data/withTransaction'
import { readViewer } from '../_shell/viewer'
import { comesFromHere } from './comesFromHere'
import { failForm } from './failForm'
import { isOthersKey } from './formKey'
import { leadOn } from './leadOn'
import { pathWith } from './pathWith'
import type { PostedFields } from './postedFields'
import { readForm } from './readForm'
import { refusalQuery } from './refusalQuery'
import { refuseForm } from './refuseForm'

/** `params`: of the address. */
export type PersonForm<P> = {
  payload: Payload
  actor: Actor
  fields: PostedFields
  params: P
  now: Instant
}

type InTransaction = { db: Db; req: PayloadRequest }

type Handling<P> = {
  maxBytes?: number
  /** Does what the form asks for, in one transaction; answers with the path to go on to. */
  act: (posted: PersonForm<P> & InTransaction) => Promise<string>
  /** After everything was rolled back: the path that tells the refusal. `db` is outside any transaction. */
  refused: (
    refusal: Refusal,
    posted: PersonForm<P> & { db: Db; extra: Record<string, unknown> },
  ) => Promise<string>
}

type Args<P> = { params: Promise<P> }

/**
 * The route handler of a form that somebody who is logged in has sent. Whoever is not goes to log-in and comes back.
 * A form that is sent twice with the same field `khoa` is answered twice and acts once; one that was shown to somebody
 * else is refused, for whoever sends it did not see under whose name.
 */
export const answerPersonForm =
  <P = Record<string, never>>({ maxBytes = 20_000, act, refused }: Handling<P>) =>
  async (request: Request, { params }: Args<P>): Promise<Response> => {
    const { headers } = request
    if (!comesFromHere(headers)) return refuseForm(headers, 403, 'foreign_origin')
    const form = await readForm(request, maxBytes)
    if (!form.ok) return refuseForm(headers, form.status, form.code)
    const viewer = await readViewer().catch(() => null)
    if (viewer === null) return failForm(headers)
    const { payload, user, actor } = viewer
    if (user === null || actor === null) return leadOn(headers, 401, pathWith('/', { tiep: pageOf(headers) }))
    if (isOthersKey({ key: form.fields('khoa'), person: user.id })) {
      const refusal = { kind: 'conflict', code: 'form_of_other_person' } as const
      return leadOn(headers, 409, pathWith('/', refusalQuery(refusal)))
    }
    const posted = {
      payload,
      actor,
      fields: form.fields,
      params: await params,
      now: new Date().toISOString(),
    }
    const claim = claimOf({ request, person: user.id, fields: form.fields })
    try {
      const to = await withTransaction(
        payload,
        { ...user, collection: 'users' } as never,
        async ({ db, req }) => {
          const earlier = claim === null ? null : await claimKey({ db, ...claim })
          if (earlier !== null && isSame(earlier, claim)) return String(earlier.answer)
          const answer = await act({ ...posted, db, req })
          if (claim !== null && earlier === null) await keepAnswer({ db, ...claim, answer })
          return answer
        },
      )
      return leadOn(headers, 200, to)
    } catch (error) {
      // By what it carries: the built product holds the class of this error more than once.
      const { refusal, extra = {} } = error as { refusal?: Refusal; extra?: Record<string, unknown> }
      if (refusal === undefined) {
        payload.logger.error({ err: error, msg: 'a form failed' })
        return failForm(headers)
      }
      return leadOn(headers, 422, await refused(refusal, { ...posted, db: dbOf(payload), extra }))
    }
  }

const claimOf = ({ request, person, fields }: { request: Request; person: string; fields: PostedFields }) => {
  const key = fields('khoa')
  if (!/^[\w-]{8,64}$/.test(key)) return null
  const bodyHash = createHash('sha256').update(JSON.stringify(fields.all())).digest('hex')
  return { person, key, path: new URL(request.url).pathname, bodyHash }
}

type Sent = { path: string; bodyHash: string }

/** Sent again after a change it is a new form, and the revision it carries decides. */
const isSame = (earlier: Sent, now: Sent | null): boolean =>
  now !== null && earlier.path === now.path && earlier.bodyHash === now.bodyHash

/** The page a form stood on, to come back to after log-in. */
const pageOf = (headers: Headers): string | undefined => {
  const from = headers.get('referer')
  return from === null || !URL.canParse(from) ? undefined : new URL(from).pathname
}
