import type { Actor } from '@/domain/access/actor'
import { newInstance } from '@/domain/approval/newInstance'
import type { InstanceStatus, Situation } from '@/domain/approval/types'
import { missingSetup, type SetupGap } from '@/domain/plan/missingSetup'
import type { PlanState } from '@/domain/plan/mayMoveTo'
import { beginPlanInstance } from '@/data/approval/beginPlanInstance'
import { readPlanLadder, type PlanLadder } from '@/data/approval/readPlanLadder'
import { applyPlanDecision } from '@/data/plan/applyPlanDecision'
import { writePlanSnapshot } from '@/data/plan/planSnapshots'
import { readReviewedPlan, type ReviewedPlan } from '@/data/plan/readReviewedPlan'
import type { Db } from '@/data/session'
import { orgOf } from '../approval/orgOf'
import type { Climb, DocumentKind } from '../approval/kind'
import { holderKeysOf } from '../approval/holderKeysOf'
import { refuseWith } from '../RefusalError'
import { checkPlan, type PlanCheck } from './checkPlan'
import { planContentOf } from './planContentOf'
import { readWholeSetup } from './readWholeSetup'
import { settlePlanOwners } from './settlePlanOwners'

type PlanFacts = Climb & Pick<PlanLadder, 'editors' | 'siblingUnits' | 'holders' | 'standIns'> & Readiness

type Readiness = { gaps: SetupGap[]; check: PlanCheck | null }

const stateOf: Record<InstanceStatus, PlanState> = {
  draft: 'draft',
  running: 'in_review',
  returned: 'draft',
  approved: 'in_force',
  rejected: 'closed',
  cancelled: 'closed',
}

/** What keeps a plan from being sent; looked for only where somebody sends it. */
export const readReadiness = async ({ db, plan }: { db: Db; plan: string }): Promise<Readiness> => {
  const check = await checkPlan({ db, plan })
  return { gaps: missingSetup(await readWholeSetup({ db, plan, check })), check }
}

/** A plan on its ladder, in the words of the engine. */
export const planSituation = ({
  actor,
  head,
  facts,
}: {
  actor: Actor
  head: ReviewedPlan
  facts: Omit<PlanFacts, 'check' | 'instance'>
}): Situation => ({
  workflow: facts.workflow,
  state: facts.state,
  actor: { person: actor.person, keys: holderKeysOf(actor) },
  doc: {
    editors: facts.editors,
    requiredMissing: 0,
    gate: { expected: [], decided: [] },
    childrenChanged: false,
    parentSubmitted: false,
    locked: false,
    dueAt: null,
    locksAt: null,
    planTo: head.planTo,
    asked: [],
    isCurrent: true,
    isCorrection: false,
    correctionOpen: false,
    planInForce: head.state === 'in_force',
    planGaps: facts.gaps,
  },
  org: orgOf({ unit: null, commune: head.commune, province: head.province, ladder: facts }),
})

/** Plans on the ladder they name. The last decision puts the plan in force, there and then. */
export const planKind: DocumentKind<ReviewedPlan, PlanFacts, object> = {
  column: 'plan',
  lock: async ({ db, seen }) => (await readReviewedPlan({ db, plan: seen.id, lock: true }))!,
  readFacts: async ({ db, head, command }) => {
    const ladder = await readPlanLadder({ db, plan: head.id })
    if (ladder === null) return refuseWith({ kind: 'rule', code: 'plan_has_no_ladder' })
    // A plan that came into force before it had a ladder is none of the ladder's.
    if (ladder.instance === null && head.state !== 'draft')
      refuseWith({ kind: 'rule', code: 'not_in_this_state' })
    const isSending = command.type === 'submit'
    if (isSending) await settlePlanOwners({ db, plan: head.id })
    const readiness = isSending ? await readReadiness({ db, plan: head.id }) : { gaps: [], check: null }
    const emptyState = newInstance()
    const instance = ladder.instance ?? (await beginPlanInstance({ db, plan: head.id, emptyState }))
    return { ...ladder, ...readiness, instance, state: ladder.state ?? emptyState }
  },
  situation: planSituation,
  checkNames: async () => undefined,
  checkAccepted: async () => undefined,
  besides: ({ facts, refusal }) =>
    refusal.code === 'plan_not_ready_clears' ? { gaps: openGapsOf(facts.check!) } : {},
  content: ({ db, head }) => planContentOf({ db, plan: head.id }),
  seal: ({ head, ...sealed }) => writePlanSnapshot({ plan: head.id, ...sealed }),
  apply: async ({ db, head, decision, revision, now }) => {
    const state = stateOf[decision.next.status]
    await applyPlanDecision({ db, plan: head.id, state, revision, now })
    if (state === 'in_force') {
      await settlePlanOwners({ db, plan: head.id })
      // Who reports a row that nobody leads is settled by it, and no change of what was approved.
      await applyPlanDecision({ db, plan: head.id, state, revision, now })
    }
    return { state, extra: {} }
  },
}

/** The gaps that nobody has let pass, by row. */
const openGapsOf = ({ rows }: PlanCheck) =>
  rows.flatMap(({ row, gaps }) =>
    gaps
      .filter(({ waiver }) => waiver === null)
      .map(({ clear, gap }) => ({ row: row.id, no: row.no, name: row.name, clear, gap })),
  )
