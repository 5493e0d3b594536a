import type { PlaceOf } from '../../hooks/enforceScope'
import { readPlace } from '@/data/organisation/readPlace'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'

/** A plan lies in the commune that issued it, and stays there. */
export const placeOfPlan: PlaceOf = async ({ data, originalDoc, req }) => {
  if (originalDoc !== undefined && originalDoc.organisation !== data.organisation) {
    refuseWith({ kind: 'rule', code: 'plan_stays_in_commune', path: 'organisation' })
  }
  const place = await readPlace({
    db: await dbOfRequest(req),
    record: 'organisations',
    id: String(data.organisation),
  })
  if (!place?.commune || place.unit)
    refuseWith({ kind: 'rule', code: 'plan_needs_commune', path: 'organisation' })
  return { province: place!.province, commune: place!.commune }
}
