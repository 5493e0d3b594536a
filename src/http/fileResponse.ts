import type { FileAnswer } from '@/services/document/wordFile'

/** A file to be kept, not shown: browsers save it under its name. */
export const fileResponse = ({ name, type, bytes }: FileAnswer): Response =>
  new Response(bytes, {
    headers: {
      'content-type': type,
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
