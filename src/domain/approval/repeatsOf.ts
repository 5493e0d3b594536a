import type { StepKey, WorkflowDefinition } from './types'

/** The earlier steps whose deciders may take this one too. */
export const repeatsOf = ({
  workflow,
  step,
}: {
  workflow: Pick<WorkflowDefinition, 'steps'>
  step: StepKey
}): StepKey[] => workflow.steps.find(({ key }) => key === step)?.mayRepeat ?? []
