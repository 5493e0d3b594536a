import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { errorMessage } from '@/i18n/errorMessage'
import { languageOf } from '@/i18n/messages'
import { comesFromHere } from './comesFromHere'

const MAX_BYTES = 20_000

export type PostedForm = { payload: Payload; fields: (name: string) => string; headers: Headers }

/**
 * The route handler of a plain HTML form: takes it only from a page of this server (403), urlencoded (415) and of a
 * form's size (413), and answers with what `act` says, most often a redirect.
 */
export const answerForm =
  (act: (posted: PostedForm) => Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    const { headers } = request
    if (!comesFromHere(headers)) return refused(headers, 403, 'foreign_origin')
    if (Number(headers.get('content-length') ?? Infinity) > MAX_BYTES)
      return refused(headers, 413, 'too_large')
    if (!headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
      return refused(headers, 415, 'invalid_shape')
    }
    const sent = new URLSearchParams(await request.text())
    return act({ payload: await getPayload({ config }), fields: (name) => sent.get(name) ?? '', headers })
  }

const refused = (headers: Headers, status: number, code: string): Response => {
  const message = errorMessage(languageOf(headers.get('accept-language')), code)
  return Response.json({ errors: [{ code, message }] }, { status })
}
