import { countingSteps } from './countingSteps'
import { decidesKind } from './decidesKind'
import type { StepKey, WorkflowDefinition } from './types'

/**
 * The steps whose word counts and which somebody without a deciding role could take: an administrator who writes
 * ladders would otherwise give themselves the leader's place.
 *
 * @param roleOf the role that a position carries, null when unknown
 */
export const stepsWithoutDecider = ({
  definition,
  roleOf,
}: {
  definition: WorkflowDefinition
  roleOf: (position: string) => string | null
}): StepKey[] =>
  countingSteps(definition)
    .filter((step) =>
      [...step.assignees, ...step.substitutes, ...(step.escalation?.to ?? [])].some(
        ({ role, position }) =>
          !decidesKind({
            role: role ?? (position === undefined ? null : roleOf(position)),
            documentType: definition.documentType,
          }),
      ),
    )
    .map(({ key }) => key)
