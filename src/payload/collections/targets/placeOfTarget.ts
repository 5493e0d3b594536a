import type { PlaceOf } from '../../hooks/enforceScope'
import { readPlace } from '@/data/organisation/readPlace'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'

/** A target lies where its indicator lies, and belongs to its plan. */
export const placeOfTarget: PlaceOf = async ({ data, req }) => {
  const place = await readPlace({
    db: await dbOfRequest(req),
    record: 'indicators',
    id: String(data.indicator),
  })
  if (place === null) refuseWith({ kind: 'rule', code: 'indicator_required', path: 'indicator' })
  return { province: place!.province, commune: place!.commune, plan: place!.plan }
}
