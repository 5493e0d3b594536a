import { accept, refuse, type Result } from '../refusal'
import type { Word } from '../vocabulary'
import { missingSetup, type PlanSetup } from './missingSetup'

export type PlanState = Word<'planState'>

/**
 * Whether a plan may change its state: draft → in force when nothing is missing, in force → draft while no month
 * has been opened, in force → closed. A closed plan stays closed.
 *
 * @returns the new state, or `plan_not_ready` (422, `missing` names the first gap), `plan_in_use`, `plan_closed`, `plan_in_review`, `plan_goes_by_ladder`
 */
export const mayMoveTo = ({
  from,
  to,
  setup,
  hasLadder,
}: {
  from: PlanState
  to: PlanState
  setup: PlanSetup
  /** The plan names a ladder: its decisions put it in force, nobody's hand. */
  hasLadder: boolean
}): Result<PlanState> => {
  if (from === 'in_review') return refuse('rule', 'plan_in_review', { path: 'state' })
  if (to === 'in_review' || (hasLadder && [from, to].includes('draft')))
    return refuse('rule', 'plan_goes_by_ladder', { path: 'state' })
  if (from === 'closed') return refuse('rule', 'plan_closed', { path: 'state' })
  if (to === 'in_force') {
    const missing = missingSetup(setup)
    return missing.length === 0
      ? accept(to)
      : refuse('rule', `plan_not_ready_${missing[0]!}`, { path: 'state' })
  }
  if (to === 'draft' && setup.periods > 0) return refuse('rule', 'plan_in_use', { path: 'state' })
  if (to === 'closed' && from === 'draft') return refuse('rule', 'plan_never_in_force', { path: 'state' })
  return accept(to)
}
