import type { StepKey, WorkflowDefinition } from './types'

/** Position of a step in the ladder, from 0. */
export const stepIndex = ({
  workflow,
  key,
}: {
  workflow: Pick<WorkflowDefinition, 'steps'>
  key: StepKey
}): number => workflow.steps.findIndex((step) => step.key === key)
