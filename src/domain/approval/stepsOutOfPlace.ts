import { roles, type Role } from '@/domain/access/roles'
import type { StepKey, WorkflowDefinition } from './types'

/**
 * The steps that name a position of the commune as one of the province, or the other way round. A position is asked
 * wherever it lies, so what the step says of it must be true: whether the province has the last word, and who may hand
 * a decision on, is told by it.
 *
 * @param roleOf the role that a position carries, null when unknown
 */
export const stepsOutOfPlace = ({
  definition,
  roleOf,
}: {
  definition: WorkflowDefinition
  roleOf: (position: string) => string | null
}): StepKey[] => {
  const isOfProvince = (position: string): boolean => {
    const role = roleOf(position)
    return role !== null && roles[role as Role]?.level === 'province'
  }
  const misplaced = definition.steps.filter(({ assignees, substitutes, escalation }) =>
    [...assignees, ...substitutes, ...(escalation?.to ?? [])].some(
      ({ position, relation }) =>
        position !== undefined && isOfProvince(position) !== (relation === 'province'),
    ),
  )
  return misplaced.map(({ key }) => key)
}
