import type { CollectionBeforeChangeHook } from 'payload'
import { lostChoice } from '@/domain/plan/lostChoice'
import { mayMoveTo, type PlanState } from '@/domain/plan/mayMoveTo'
import { lockOpenPlan } from '@/services/plan/lockOpenPlan'
import { readWholeSetup } from '@/services/plan/readWholeSetup'
import { readPlanLadder } from '@/data/approval/readPlanLadder'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'
import { idOf } from '../../fields/idOf'

/** A plan is put in force only when nothing is missing, and never goes back once months have been opened. One in review does not change. */
export const movePlan: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const from: PlanState = originalDoc?.state ?? 'draft'
  const to: PlanState = data.state ?? from
  if (operation === 'create') {
    if (to !== 'draft') refuseWith({ kind: 'rule', code: 'plan_begins_as_draft', path: 'state' })
    return data
  }
  await lockOpenPlan({ db: await dbOfRequest(req), of: { plan: String(originalDoc.id) } })
  if (idOf(originalDoc?.planLadder) !== idOf({ ...originalDoc, ...data }.planLadder)) {
    const ladder = await readPlanLadder({ db: await dbOfRequest(req), plan: String(originalDoc.id) })
    if (ladder?.instance) refuseWith({ kind: 'rule', code: 'plan_ladder_bound', path: 'planLadder' })
  }
  const chosen = chosenIn({ ...originalDoc, ...data })
  if (from === to) {
    const lost = to === 'in_force' ? lostChoice({ before: chosenIn(originalDoc), after: chosen }) : null
    if (lost !== null) refuseWith({ kind: 'rule', code: `plan_not_ready_${lost.gap}`, path: lost.field })
    return data
  }
  const { focalUnit, receiver, ...ladders } = chosen
  const setup = await readWholeSetup({
    db: await dbOfRequest(req),
    plan: String(originalDoc.id),
    chosen: { ...ladders, hasFocalUnit: focalUnit !== null, hasReceiver: receiver !== null },
  })
  const moved = mayMoveTo({ from, to, setup, hasLadder: chosen.planLadder !== null })
  if (!moved.ok) refuseWith(moved.refusal)
  return data
}

const chosenIn = (plan: Record<string, unknown>) => ({
  focalUnit: idOf(plan.focalUnit),
  receiver: idOf(plan.receiver),
  unitLadder: idOf(plan.unitLadder),
  communeLadder: idOf(plan.communeLadder),
  planLadder: idOf(plan.planLadder),
})
