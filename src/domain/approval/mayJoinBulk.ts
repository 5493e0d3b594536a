import type { Refusal } from '@/domain/refusal'
import type { StepKey, WorkflowDefinition } from './types'

/** Why an approval of this step may not be given together with others in one confirmation, or null. */
export const mayJoinBulk = ({
  workflow,
  step,
}: {
  workflow: Pick<WorkflowDefinition, 'steps'>
  step: StepKey | null
}): Refusal | null =>
  workflow.steps.find(({ key }) => key === step)?.bulkAllowed === false
    ? { kind: 'rule', code: 'not_in_bulk' }
    : null
