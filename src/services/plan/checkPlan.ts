import { checkClears } from '@/domain/plan/checkClears'
import { readClears } from '@/data/plan/readClears'
import type { Db } from '@/data/session'

/** How clear each row of a plan is, with what a leader has let pass; who asks may read the plan. One statement. */
export const checkPlan = async ({ db, plan }: { db: Db; plan: string }) =>
  checkClears(await readClears({ db, plan }))

export type PlanCheck = Awaited<ReturnType<typeof checkPlan>>
