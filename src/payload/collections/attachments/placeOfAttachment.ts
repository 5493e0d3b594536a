import type { PlaceOf } from '../../hooks/enforceScope'
import { mayAttach } from '@/services/report/mayAttach'
import { dbOfRequest } from '@/data/session'
import { actorOf } from '@/services/access/actorOf'
import { refuseWith } from '@/services/RefusalError'

/** Evidence lies where its report lies; only those who may edit the report now, and only for its own rows. */
export const placeOfAttachment: PlaceOf = async ({ data, req }) => {
  const actor = await actorOf(req)
  if (actor === null) return refuseWith({ kind: 'forbidden', code: 'out_of_scope' })
  const allowed = await mayAttach({
    db: await dbOfRequest(req),
    actor,
    report: String(data.report),
    indicator: typeof data.indicator === 'string' ? data.indicator : null,
    task: typeof data.task === 'string' ? data.task : null,
    extraField: typeof data.extraField === 'string' ? data.extraField : null,
  })
  if (!allowed.ok) return refuseWith(allowed.refusal)
  return allowed.value
}
