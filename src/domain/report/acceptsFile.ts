import { accept, refuse, type Refusal, type Result } from '@/domain/refusal'

const BY_ENDING: Record<string, string> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The media types that a piece of evidence may have. */
export const EVIDENCE_TYPES: readonly string[] = [...new Set(Object.values(BY_ENDING))]

/** Endings of file names that go with them, for a file chooser. */
export const EVIDENCE_ENDINGS = Object.keys(BY_ENDING)
  .map((ending) => `.${ending}`)
  .join(',')

/** Megabytes (10⁶ bytes) of one file. */
export const EVIDENCE_MEGABYTES = 20

/** What is said of a file beyond it, also where only a part of the file was looked at. */
export const fileTooLarge: Refusal = {
  kind: 'rule',
  code: 'file_too_large',
  path: 'file',
  params: { limit: EVIDENCE_MEGABYTES },
}

/** Characters of a file's name. */
export const NAME_LIMIT = 120

type Chosen = {
  name: string
  /** As the browser says; '' where it does not know, as on machines without an office suite. */
  type: string
  /** Bytes. */
  size: number
}

/**
 * Whether a file may be evidence; gives its media type, which its ending and what the browser says agree on. Refuses (rule) `file_empty`, `file_too_large`,
 * `file_name_too_long` and `file_type_refused`.
 */
export const acceptsFile = ({ name, type, size }: Chosen): Result<string> => {
  if (size === 0) return refuse('rule', 'file_empty', { path: 'file' })
  if (size > EVIDENCE_MEGABYTES * 1_000_000) return { ok: false, refusal: fileTooLarge }
  if (name.length > NAME_LIMIT)
    return refuse('rule', 'file_name_too_long', { path: 'file', params: { limit: NAME_LIMIT } })
  const byName = BY_ENDING[/\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '']
  const isSaid = type !== '' && type !== 'application/octet-stream'
  return byName === undefined || (isSaid && type !== byName)
    ? refuse('rule', 'file_type_refused', { path: 'file' })
    : accept(byName)
}
