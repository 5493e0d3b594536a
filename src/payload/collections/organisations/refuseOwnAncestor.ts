import type { CollectionBeforeChangeHook } from 'payload'
import { liesUnder } from '@/data/organisation/liesUnder'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'

/** An organisation cannot be moved under itself or under something below it. */
export const refuseOwnAncestor: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (originalDoc?.id === undefined || typeof data.parent !== 'string' || data.parent === originalDoc.parent)
    return data
  const below = await liesUnder({
    db: await dbOfRequest(req),
    organisation: data.parent,
    ancestor: String(originalDoc.id),
  })
  if (below) refuseWith({ kind: 'rule', code: 'own_ancestor', path: 'parent' })
  return data
}
