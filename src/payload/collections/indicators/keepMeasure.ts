import type { CollectionBeforeChangeHook } from 'payload'
import { hasFigures } from '@/data/plan/hasFigures'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'

const measure = ['kind', 'unit'] as const

/** Figures say something only in the kind and unit they were entered in: once there are any, both stay. */
export const keepMeasure: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') return data
  const changed = measure.find(
    (field) => data[field] !== undefined && (data[field] || null) !== (originalDoc[field] || null),
  )
  if (
    changed !== undefined &&
    (await hasFigures({ db: await dbOfRequest(req), indicator: originalDoc.id }))
  ) {
    refuseWith({ kind: 'rule', code: 'indicator_has_figures', path: changed })
  }
  return data
}
