import type { CollectionBeforeChangeHook } from 'payload'
import { refuseWith } from '@/services/RefusalError'

/** A responsibility is for exactly one row, and one for a unit says which. */
export const namesOneRow: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const doc = { ...originalDoc, ...data }
  if (Boolean(doc.indicator) === Boolean(doc.task))
    refuseWith({ kind: 'rule', code: 'one_row_only', path: 'indicator' })
  if (doc.nature === 'unit' && !doc.unit) refuseWith({ kind: 'rule', code: 'unit_required', path: 'unit' })
  return data
}
