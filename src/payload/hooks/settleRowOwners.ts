import type { CollectionAfterChangeHook } from 'payload'
import { isSystem } from '@/services/access/isSystem'
import { settlePlanOwners } from '@/services/plan/settlePlanOwners'
import { dbOfRequest } from '@/data/session'

/**
 * A row that is new in a plan, or whose owners changed, gets its reporters, and open reports get the row. Bulk work of
 * the product itself settles once, when the plan comes into force.
 */
export const settleRowOwners: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (!isSystem(req))
    await settlePlanOwners({ db: await dbOfRequest(req), plan: String(doc.plan?.id ?? doc.plan) })
  return doc
}
