import type { PayloadRequest } from 'payload'
import type { Difference } from '@/domain/planImport/comparePlan'
import { deletePlanRow } from '@/data/plan/deletePlanRow'
import { isRowUsed } from '@/data/plan/isRowUsed'
import { markLeftOut } from '@/data/plan/markLeftOut'
import type { Db } from '@/data/session'
import { writeAudit } from '@/data/audit/writeAudit'
import type { KeptRow } from './changePlan'

type Asked = { req: PayloadRequest; db: Db; change: Difference }

/** Takes a row out of a plan that the corrected file no longer has; one that reports refer to stays and is marked. */
export const removeRow = async ({ req, db, change: { list, row, name } }: Asked): Promise<KeptRow[]> => {
  const record = list === 'indicator' ? 'indicators' : 'tasks'
  const id = row!
  if (await isRowUsed({ db, record, id })) {
    await markLeftOut({ db, record, id })
    return [{ row: id, name, why: 'reported' }]
  }
  const place = await deletePlanRow({ db, record, id })
  await writeAudit({
    db,
    entry: {
      actor: req.user ? String(req.user.id) : null,
      operation: 'delete',
      record,
      row: id,
      ...place,
      changes: { name: { from: name, to: null } },
    },
  })
  return []
}
