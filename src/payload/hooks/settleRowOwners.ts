import type { CollectionAfterChangeHook } from 'payload'
import { settlePlanOwners } from '@/services/plan/settlePlanOwners'
import { dbOfRequest } from '@/data/session'

/** A row that is new in a plan, or whose owners changed, gets its reporters, and open reports get the row. */
export const settleRowOwners: CollectionAfterChangeHook = async ({ doc, req }) => {
  await settlePlanOwners({ db: await dbOfRequest(req), plan: String(doc.plan?.id ?? doc.plan) })
  return doc
}
