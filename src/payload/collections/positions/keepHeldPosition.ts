import type { CollectionBeforeChangeHook } from 'payload'
import { isPositionHeld } from '@/data/person/isPositionHeld'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'

/** Role and organisation of a position that anybody was ever appointed to stay: changing them would be a grant. */
export const keepHeldPosition: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update') return data
  const changed = (['role', 'organisation'] as const).find(
    (name) => data[name] !== undefined && data[name] !== originalDoc[name],
  )
  if (
    changed !== undefined &&
    (await isPositionHeld({ db: await dbOfRequest(req), position: String(originalDoc.id) }))
  ) {
    refuseWith({ kind: 'rule', code: 'position_in_use', path: changed })
  }
  return data
}
