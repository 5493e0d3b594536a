import { roles, type Role } from '@/domain/access/roles'
import type { StepKey, WorkflowDefinition } from './types'

const isDeciding = (role: string | null): boolean => role !== null && roles[role as Role]?.deciding === true

/**
 * The first step whose word counts (any step of a commune report, the last one of a unit report) and which somebody
 * without a deciding role could take: an administrator who writes ladders would otherwise give themselves the leader's
 * place. A unit's head may have the last word on a unit report. Null when there is none.
 *
 * @param roleOf the role that a position carries, null when unknown
 */
export const stepWithoutDecider = ({
  definition,
  roleOf,
}: {
  definition: WorkflowDefinition
  roleOf: (position: string) => string | null
}): StepKey | null => {
  const { documentType, steps } = definition
  const counting = documentType === 'unit_report' ? steps.slice(-1) : steps
  const mayDecide = (role: string | null): boolean =>
    isDeciding(role) || (documentType === 'unit_report' && role === 'unit_head')
  const weak = counting.find((step) =>
    [...step.assignees, ...step.substitutes, ...(step.escalation?.to ?? [])].some(
      ({ role, position }) => !mayDecide(role ?? (position === undefined ? null : roleOf(position))),
    ),
  )
  return weak?.key ?? null
}
