import type { Actor } from '@/domain/access/actor'
import type { Command } from '@/domain/approval/types'
import type { PlanState } from '@/domain/plan/mayMoveTo'
import type { Instant } from '@/domain/time'
import { readReviewedPlan } from '@/data/plan/readReviewedPlan'
import type { Db } from '@/data/session'
import { runOnDocument, type LadderAnswer } from '../approval/runOnDocument'
import { planKind } from './planKind'

type Asked = {
  db: Db
  actor: Actor
  /** In the person's sight. */
  plan: string
  command: Command
  revision: number
  now: Instant
}

/** Takes one verb on one plan through its ladder, in the running transaction; see `runOnDocument`. */
export const runPlanCommand = async ({ plan, ...asked }: Asked): Promise<LadderAnswer<PlanState>> => {
  const seen = (await readReviewedPlan({ db: asked.db, plan, lock: false }))!
  return (await runOnDocument({ kind: planKind, seen, ...asked })) as LadderAnswer<PlanState>
}
