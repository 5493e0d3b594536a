import type { CollectionAfterChangeHook } from 'payload'
import { readLabel } from '@/data/label/readLabel'
import { writePlanLabels } from '@/data/label/writePlanLabels'
import { dbOfRequest } from '@/data/session'
import { isSystem } from '@/services/access/isSystem'
import { idOf } from '../fields/idOf'

/**
 * A changed plan or row of a plan gets its title, and so do the rows whose titles repeat its words. Bulk work of the
 * product itself settles them once, when the plan is saved.
 */
export const labelPlanRows: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const isPlan = collection.slug === 'plans'
  if (isSystem(req) && !isPlan) return doc
  const db = await dbOfRequest(req)
  const plan = isPlan ? String(doc.id) : idOf(doc.plan)
  if (plan === null) return doc
  await writePlanLabels({ db, plan })
  return { ...doc, label: await readLabel({ db, collection: collection.slug, id: String(doc.id) }) }
}
