import type { CollectionBeforeChangeHook } from 'payload'
import { can } from '@/domain/access/can'
import { actorOf } from '@/services/access/actorOf'
import { isSystem } from '@/services/access/isSystem'
import { refuseWith } from '@/services/RefusalError'

/** Where somebody works is for those who administer people there to say, not for themselves. */
export const keepOwnPlace: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || isSystem(req) || data.organisation === originalDoc.organisation) return data
  const actor = await actorOf(req)
  if (actor === null || !can({ actor, record: 'users', operation: 'create', row: originalDoc })) {
    refuseWith({ kind: 'forbidden', code: 'out_of_scope', path: 'organisation' })
  }
  return data
}
