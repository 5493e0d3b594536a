import type { CollectionBeforeDeleteHook } from 'payload'
import { isRowUsed } from '@/data/plan/isRowUsed'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'

/** What a report or another row already refers to is closed or corrected, never deleted. */
export const refuseUsedRow: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (await isRowUsed({ db: await dbOfRequest(req), record: collection.slug, id: String(id) })) {
    refuseWith({ kind: 'rule', code: 'row_in_use' })
  }
}
