import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { comesFromHere } from './comesFromHere'
import { failForm } from './failForm'
import type { PostedFields } from './postedFields'
import { readForm } from './readForm'
import { refuseForm } from './refuseForm'

const MAX_BYTES = 20_000

export type PostedForm = { payload: Payload; fields: PostedFields; headers: Headers }

/**
 * The route handler of a plain HTML form that anybody may send: refused unless it is a form of a page of this server,
 * else answered with what `act` says, most often a redirect; a failure is told in words.
 */
export const answerForm =
  (act: (posted: PostedForm) => Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    const { headers } = request
    if (!comesFromHere(headers)) return refuseForm(headers, 403, 'foreign_origin')
    const form = await readForm(request, MAX_BYTES)
    if (!form.ok) return refuseForm(headers, form.status, form.code)
    const payload = await getPayload({ config })
    try {
      return await act({ payload, fields: form.fields, headers })
    } catch (err) {
      payload.logger.error({ err, msg: 'a form failed' })
      return failForm(headers)
    }
  }
