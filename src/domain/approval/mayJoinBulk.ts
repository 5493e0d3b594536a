import type { StepKey, WorkflowDefinition } from './types'

/** Whether an approval of this step may be given together with others in one confirmation. */
export const mayJoinBulk = ({
  workflow,
  step,
}: {
  workflow: Pick<WorkflowDefinition, 'steps'>
  step: StepKey | null
}): boolean => workflow.steps.find(({ key }) => key === step)?.bulkAllowed !== false
