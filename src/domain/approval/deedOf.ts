import { stepIndex } from './stepIndex'
import type { CommandType, StepKey, WorkflowDefinition } from './types'

/** What somebody does to a document, as it is told: approving one that has been issued is receiving it. */
export type Deed = CommandType | 'receive'

/** What a verb at a step is told as. The steps from the one on that waits for the issue are the receiver's. */
export const deedOf = ({
  workflow,
  type,
  step,
}: {
  workflow: Pick<WorkflowDefinition, 'steps'>
  type: CommandType
  step: StepKey | null
}): Deed => {
  if (type !== 'approve' || step === null) return type
  const upToStep = workflow.steps.slice(0, stepIndex({ workflow, key: step }) + 1)
  return upToStep.some(({ requiresIssue }) => requiresIssue) ? 'receive' : type
}
