import type { PostedFields } from './postedFields'
import { postedFields } from './postedFields'

export type ReadForm =
  { ok: true; fields: PostedFields } | { ok: false; status: 403 | 413 | 415; code: string }

/** Reads a plain form: only from a page of this server (403), urlencoded (415), of at most `maxBytes` and no more fields than any form has (413). */
export const readForm = async (request: Request, maxBytes: number): Promise<ReadForm> => {
  const { headers } = request
  if (Number(headers.get('content-length') ?? Infinity) > maxBytes) {
    return { ok: false, status: 413, code: 'too_large' }
  }
  if (!headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    return { ok: false, status: 415, code: 'invalid_shape' }
  }
  const text = await request.text()
  if (text.length > maxBytes) return { ok: false, status: 413, code: 'too_large' }
  const fields = postedFields(new URLSearchParams(text))
  return fields === null ? { ok: false, status: 413, code: 'too_large' } : { ok: true, fields }
}
