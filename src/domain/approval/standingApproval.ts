import { passedSteps } from './passedSteps'
import type { InstanceState, LadderEvent, WorkflowDefinition } from './types'

/**
 * The approval by which a document may leave its commune, as long as it stands: nobody has taken it back and the
 * document has not been returned or rejected since. Null without one.
 */
export const standingApproval = <Event extends Pick<LadderEvent, 'type' | 'step'>>({
  workflow,
  state,
  events,
}: {
  workflow: WorkflowDefinition
  state: Pick<InstanceState, 'status' | 'slots'>
  events: readonly Event[]
}): Event | null => {
  const last = workflow.steps.findLastIndex(({ givesReach }) => givesReach)
  if (last === -1 || state.status === 'rejected' || passedSteps({ workflow, state }) <= last) return null
  const { key } = workflow.steps[last]!
  return events.findLast(({ type, step }) => type === 'approve' && step === key) ?? null
}
