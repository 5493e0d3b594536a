import type { CollectionAfterChangeHook } from 'payload'
import { settlePlanOwners } from '@/services/plan/settlePlanOwners'
import { dbOfRequest } from '@/data/session'

/** Who reports a row without a named unit depends on the focal unit; every row has somebody once the plan is in force. */
export const settlePlan: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const focalMoved = operation === 'create' || previousDoc?.focalUnit !== doc.focalUnit
  const comesIntoForce = doc.state === 'in_force' && previousDoc?.state !== 'in_force'
  if (focalMoved || comesIntoForce)
    await settlePlanOwners({ db: await dbOfRequest(req), plan: String(doc.id) })
  return doc
}
