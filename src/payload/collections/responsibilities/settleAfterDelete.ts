import type { CollectionAfterDeleteHook } from 'payload'
import { settlePlanOwners } from '@/services/plan/settlePlanOwners'
import { dbOfRequest } from '@/data/session'

/** A row that has lost an owner falls to the next. */
export const settleAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await settlePlanOwners({ db: await dbOfRequest(req), plan: String(doc.plan?.id ?? doc.plan) })
  return doc
}
