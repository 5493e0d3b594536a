import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { mayWrite } from '@/domain/approval/mayWrite'
import { mayRemoveFile } from '@/domain/report/mayRemoveFile'
import { readLadder } from '@/data/approval/readLadder'
import { readEvidenceFile } from '@/data/report/readEvidenceFile'
import { lockReport, readReport } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { holderKeysOf } from '../approval/holderKeysOf'
import { situationOf } from '../approval/situationOf'
import { refuseWith } from '../RefusalError'

/**
 * Refuses to remove a piece of evidence now, unless this person may: `out_of_scope`, and as `mayRemoveFile`. Until the
 * transaction ends nobody submits the report.
 */
export const refuseRemoval = async ({
  db,
  actor,
  id,
}: {
  db: Db
  actor: Actor
  id: string
}): Promise<void> => {
  const file = await readEvidenceFile({ db, id })
  const seen =
    file && (await readReport({ db, id: file.report, person: actor.person, keys: holderKeysOf(actor) }))
  if (!seen || !can({ actor, record: 'reports', operation: 'read', row: seen }))
    return refuseWith({ kind: 'forbidden', code: 'out_of_scope' })
  const head = await lockReport({ db, head: seen })
  const ladder = await readLadder({ db, report: head.id })
  // Read again: it may have been submitted while the lock was waited for.
  const { addedAt, submittedAt } = (await readEvidenceFile({ db, id })) ?? file!
  const barred = mayWrite(situationOf({ actor, head, ladder, now: new Date().toISOString() }))
  const refusal = mayRemoveFile({ barred, addedAt, submittedAt })
  if (refusal !== null) refuseWith(refusal)
}
