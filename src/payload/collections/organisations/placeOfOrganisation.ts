import type { PlaceOf } from '../../hooks/enforceScope'
import { readPlace } from '@/data/organisation/readPlace'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'

/** A unit lies where its parent lies; a commune in its province; a province in itself (set once its id is known). */
export const placeOfOrganisation: PlaceOf = async ({ data, originalDoc, req }) => {
  const own = originalDoc?.id === undefined ? null : String(originalDoc.id)
  if (data.kind === 'province') return { kind: 'province', province: own, commune: null }
  const parent = typeof data.parent === 'string' ? data.parent : null
  if (parent === null) refuseWith({ kind: 'rule', code: 'parent_required', path: 'parent' })
  const place = await readPlace({ db: await dbOfRequest(req), record: 'organisations', id: parent! })
  if (place === null) refuseWith({ kind: 'rule', code: 'parent_required', path: 'parent' })
  if (data.kind === 'commune') return { kind: 'commune', province: place!.province, commune: own }
  return { kind: 'unit', province: place!.province, commune: place!.commune }
}
