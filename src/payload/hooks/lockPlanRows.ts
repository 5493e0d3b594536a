import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { lockPlan, PlanRecord } from '@/data/plan/lockPlan'
import { dbOfRequest } from '@/data/session'
import { isSystem } from '@/services/access/isSystem'
import { lockOpenPlan } from '@/services/plan/lockOpenPlan'
import { idOf } from '../fields/idOf'

/**
 * Changes to rows of one plan take turns, from before the first row is written: each also writes neighbouring rows
 * (titles, reporters, rows of open reports), and two that had begun would wait for each other. Bulk work of the
 * product itself writes no neighbours.
 */
export const lockPlanBeforeChange: CollectionBeforeChangeHook = async ({ data, req }) => {
  const plan = idOf(data.plan)
  if (plan !== null) await lock(req, { plan })
  return data
}

export const lockPlanBeforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) =>
  lock(req, { record: collection.slug as PlanRecord, id: String(id) })

const lock = async (req: PayloadRequest, of: Parameters<typeof lockPlan>[0]['of']): Promise<void> => {
  if (!isSystem(req)) await lockOpenPlan({ db: await dbOfRequest(req), of })
}
