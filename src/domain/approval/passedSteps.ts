import { stepIndex } from './stepIndex'
import type { InstanceState, WorkflowDefinition } from './types'

/** How many steps, from the first, have given an approval that stands: also the index of the step whose turn it is. */
export const passedSteps = ({
  workflow,
  state: { status, slots },
}: {
  workflow: WorkflowDefinition
  state: Pick<InstanceState, 'status' | 'slots'>
}): number => {
  if (status === 'approved') return workflow.steps.length
  if (status !== 'running' && status !== 'rejected') return 0
  const current = slots.find((slot) => slot.status === 'open' || slot.status === 'rejected')
  return current === undefined
    ? workflow.steps.findIndex((step) => step.requiresIssue)
    : stepIndex({ workflow, key: current.step })
}
