import { createHash } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'
import { claimKey, keepAnswer } from '@/data/requestKeys'
import { withTransaction } from '@/data/withTransaction'
import type { RowKey } from './readEvidencePlace'

export type AddedFile = { name: string; href: string }

type ToAdd = RowKey & {
  payload: Payload
  user: TypedUser
  report: string
  file: { name: string; type: string; data: Buffer }
  /** Of the sending: sent twice it acts once; null where there is none. */
  key: string | null
}

/**
 * Adds a file to a report's row. The collection decides who may, and what the file must be like.
 */
export const addEvidence = ({ payload, user, report, kind, row, file, key }: ToAdd): Promise<AddedFile> =>
  withTransaction(payload, user, async ({ db, req }) => {
    const claim = {
      db,
      person: String(user.id),
      key: key ?? '',
      path: `evidence/${report}/${kind}/${row}`,
      bodyHash: createHash('sha256').update(file.name).update(file.data).digest('hex'),
    }
    const earlier = key === null ? null : await claimKey(claim)
    if (earlier !== null && earlier.path === claim.path && earlier.bodyHash === claim.bodyHash)
      return earlier.answer as AddedFile
    const upload = { data: file.data, mimetype: file.type, name: file.name, size: file.data.length }
    // The file stands on the request as it would for an upload over HTTP: the collection asks for it there.
    req.file = upload
    const added = await payload.create({
      collection: 'attachments',
      data: { report, [kind]: row } as never,
      file: upload,
      req,
      user,
      overrideAccess: false,
    })
    const { filename } = added as unknown as { filename: string }
    const answer = { name: filename, href: `/api/attachments/file/${encodeURIComponent(filename)}` }
    if (key !== null && earlier === null) await keepAnswer({ ...claim, answer })
    return answer
  })
