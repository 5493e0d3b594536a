import type { Actor } from '@/domain/access/actor'
import { availableActions } from '@/domain/approval/availableActions'
import { newInstance } from '@/domain/approval/newInstance'
import { openStepOf } from '@/domain/approval/openStepOf'
import { readEvents } from '@/data/approval/readEvents'
import { readPlanLadder } from '@/data/approval/readPlanLadder'
import { readReviewedPlan } from '@/data/plan/readReviewedPlan'
import type { Db } from '@/data/session'
import { lastReturn } from '../approval/lastReturn'
import { tellTrail } from '../approval/tellTrail'
import { planSituation, readReadiness } from './planKind'
import { readPlanHistory } from './readPlanHistory'

type Asked = { db: Db; actor: Actor; plan: string }

/**
 * A plan on its ladder for somebody who sees it: what keeps it from being sent, where it is, what happened, and what
 * they may do; null where it names no ladder. A constant number of statements.
 */
export const readPlanReview = async ({ db, actor, plan }: Asked) => {
  const head = (await readReviewedPlan({ db, plan, lock: false }))!
  const ladder = await readPlanLadder({ db, plan })
  if (ladder === null) return null
  const { gaps, check } = await readReadiness({ db, plan })
  const state = ladder.state ?? newInstance()
  const situation = planSituation({ actor, head, facts: { ...ladder, state, gaps } })
  const stored = ladder.instance === null ? [] : (await readEvents({ db, plan })).events
  const trail = await tellTrail({
    db,
    workflow: ladder.workflow,
    state,
    editors: ladder.editors,
    org: situation.org,
    stored,
    ...(await readPlanHistory({ db, plan })),
    // What a plan said at an event is kept as proof; nobody opens it here.
    isOpen: () => false,
  })
  const step = openStepOf(situation)
  return {
    head,
    gaps,
    openGaps: check!.openGaps,
    waived: check!.waived,
    // A plan that came into force without its ladder is none of the ladder's.
    actions: ladder.instance === null && head.state !== 'draft' ? [] : availableActions(situation),
    returned: lastReturn({ state, events: stored }),
    trail,
    decision: {
      reasonMinLength: step?.reasonMinLength ?? 1,
      returnTargets: (step?.returnTargets ?? []).map((key) => ({
        key,
        label: ladder.workflow.steps.find((one) => one.key === key)?.label ?? null,
      })),
    },
  }
}

export type PlanReview = NonNullable<Awaited<ReturnType<typeof readPlanReview>>>
