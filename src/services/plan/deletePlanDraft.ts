import { accept, refuse, type Result } from '@/domain/refusal'
import { readPlanLadder } from '@/data/approval/readPlanLadder'
import { deletePlanRows } from '@/data/plan/deletePlanRows'
import { readPlanRules } from '@/data/period/readPlanRules'
import { readPlanSetup } from '@/data/plan/readPlanSetup'
import { releasePlan } from '@/data/planImport/releasePlan'
import type { Db } from '@/data/session'

/** Clears the way for deleting a plan: only a draft that never opened a period and was never sent, and its rows go with it. */
export const deletePlanDraft = async ({ db, plan }: { db: Db; plan: string }): Promise<Result<null>> => {
  const found = await readPlanRules({ db, plan })
  if (found === null) return accept(null)
  const { periods } = await readPlanSetup({ db, plan })
  if (found.state !== 'draft' || periods > 0) return refuse('rule', 'plan_in_use')
  const ladder = await readPlanLadder({ db, plan })
  if (ladder !== null && ladder.instance !== null) return refuse('rule', 'plan_in_use')
  await releasePlan({ db, plan })
  await deletePlanRows({ db, plan })
  return accept(null)
}
