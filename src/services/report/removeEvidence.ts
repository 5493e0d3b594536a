import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { isId } from '@/domain/isId'
import { readEvidenceFile } from '@/data/report/readEvidenceFile'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { seeReport } from './seeReport'

type ToRemove = { req: PayloadRequest; db: Db; actor: Actor; report: string; row: string; file: string }

/** Removes a file from a report's row, in the running transaction. The collection decides who may; refuses `not_found`. */
export const removeEvidence = async ({ req, db, actor, report, row, file }: ToRemove): Promise<void> => {
  const seen = await seeReport({ payload: req.payload, actor, id: report })
  const place = seen === null || !isId(file) ? null : await readEvidenceFile({ db, id: file })
  if (place === null || place.report !== report || place.row !== row)
    refuseWith({ kind: 'forbidden', code: 'not_found' })
  await req.payload.delete({
    collection: 'attachments',
    id: file,
    req,
    user: req.user,
    overrideAccess: false,
  })
}
