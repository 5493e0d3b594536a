import type { InstanceState, Step, WorkflowDefinition } from './types'

/** The step that is open now, if any. */
export const openStepOf = ({
  workflow,
  state,
}: {
  workflow: WorkflowDefinition
  state: InstanceState
}): Step | undefined => workflow.steps.find((step) => step.key === state.step)
