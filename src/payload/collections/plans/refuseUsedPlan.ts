import type { CollectionBeforeDeleteHook } from 'payload'
import { deletePlanDraft } from '@/services/plan/deletePlanDraft'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'

/** Only a draft that never opened a month can be deleted, and its rows go with it. */
export const refuseUsedPlan: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const done = await deletePlanDraft({ db: await dbOfRequest(req), plan: String(id) })
  if (!done.ok) refuseWith(done.refusal)
}
