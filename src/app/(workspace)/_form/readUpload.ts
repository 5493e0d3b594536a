import { accept, refuse, type Result } from '@/domain/refusal'

type Upload = { file: File; key: string | null }

/** What a form with a file carries beside the file. */
const ROOM = 10_000

/**
 * Reads a form with one file. How large it is is checked before any of it is read (`file_too_large`); a form that
 * does not say so, or is none, is refused with `invalid_shape`, one without a file with `file_required`.
 */
export const readUpload = async ({
  request,
  megabytes,
}: {
  request: Request
  megabytes: number
}): Promise<Result<Upload>> => {
  const { headers } = request
  const bytes = Number(headers.get('content-length') ?? NaN)
  if (!headers.get('content-type')?.startsWith('multipart/form-data') || !(bytes > 0))
    return refuse('shape', 'invalid_shape')
  if (bytes > megabytes * 1_000_000 + ROOM)
    return refuse('rule', 'file_too_large', { params: { limit: megabytes } })
  const form = await request.formData().catch(() => null)
  if (form === null) return refuse('shape', 'invalid_shape')
  const [file, key] = [form.get('file'), form.get('khoa')]
  if (file === null || typeof file === 'string' || (file.size === 0 && file.name === ''))
    return refuse('shape', 'file_required')
  return accept({ file, key: typeof key === 'string' && /^[\w-]{8,64}$/.test(key) ? key : null })
}
