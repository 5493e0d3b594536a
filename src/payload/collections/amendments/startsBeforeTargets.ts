import type { CollectionBeforeChangeHook } from 'payload'
import { readFirstTarget } from '@/data/plan/readFirstTarget'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'

/** An amendment holds from the first day of what it orders at the latest. */
export const startsBeforeTargets: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || data.validFrom === undefined) return data
  const first = await readFirstTarget({ db: await dbOfRequest(req), amendment: originalDoc.id })
  if (first !== null && new Date(data.validFrom).toISOString().slice(0, 10) > first) {
    refuseWith({ kind: 'rule', code: 'amendment_after_targets', path: 'validFrom', params: { first } })
  }
  return data
}
