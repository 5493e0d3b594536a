import type { PlanSetup } from '@/domain/plan/missingSetup'
import { readPlanSetup } from '@/data/plan/readPlanSetup'
import type { Db } from '@/data/session'
import { checkPlan } from './checkPlan'

/** How far a plan's set-up has come, the clears of its rows among it. Two statements. */
export const readWholeSetup = async ({ db, plan }: { db: Db; plan: string }): Promise<PlanSetup> => ({
  ...(await readPlanSetup({ db, plan })),
  openGaps: (await checkPlan({ db, plan })).openGaps,
})
