import { readPlace } from '@/data/organisation/readPlace'
import { dbOfRequest } from '@/data/session'
import type { PlaceOf } from './enforceScope'
import { refuseWith } from '@/services/RefusalError'

/** A plan's row lies where its plan lies, and stays in that plan. */
export const placeInPlan: PlaceOf = async ({ data, originalDoc, req }) => {
  if (originalDoc !== undefined && originalDoc.plan !== data.plan) {
    refuseWith({ kind: 'rule', code: 'row_stays_in_plan', path: 'plan' })
  }
  const place = await readPlace({ db: await dbOfRequest(req), record: 'plans', id: String(data.plan) })
  if (place === null) refuseWith({ kind: 'rule', code: 'plan_required', path: 'plan' })
  return { province: place!.province, commune: place!.commune }
}
