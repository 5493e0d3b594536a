import type { CollectionBeforeChangeHook } from 'payload'
import { mayMoveTo, type PlanState } from '@/domain/plan/mayMoveTo'
import { readWholeSetup } from '@/services/plan/readWholeSetup'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'

/** A plan is put in force only when nothing is missing, and never goes back once months have been opened. */
export const movePlan: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const from: PlanState = originalDoc?.state ?? 'draft'
  const to: PlanState = data.state ?? from
  if (operation === 'create') {
    if (to !== 'draft') refuseWith({ kind: 'rule', code: 'plan_begins_as_draft', path: 'state' })
    return data
  }
  if (from === to) return data
  const setup = await readWholeSetup({ db: await dbOfRequest(req), plan: String(originalDoc.id) })
  const moved = mayMoveTo({ from, to, setup: { ...setup, ...settled({ ...originalDoc, ...data }) } })
  if (!moved.ok) refuseWith(moved.refusal)
  return data
}

const settled = (plan: Record<string, unknown>) => ({
  hasFocalUnit: Boolean(plan.focalUnit),
  hasReceiver: Boolean(plan.receiver),
  hasLadders: Boolean(plan.unitLadder) && Boolean(plan.communeLadder),
})
