import { roleNames, roles } from '@/domain/access/roles'
import { resolveAssignees } from './resolveAssignees'
import type { Assignee, HolderKey, OrgSnapshot, PersonId, Relation, Step, WorkflowDefinition } from './types'

const LEVELS: Record<Relation, 'unit' | 'commune' | 'province'> = {
  unit: 'unit',
  sibling_units: 'unit',
  commune: 'commune',
  province: 'province',
}

/**
 * By which of their keys a person is able to decide a step: those that the step names, its substitutes' among them,
 * else those of a deciding role at the same level. On a unit report a unit's head decides as well. Empty when they
 * are not.
 */
export const deciderKeys = ({
  person,
  step,
  workflow,
  org,
}: {
  person: PersonId
  step: Step
  workflow: Pick<WorkflowDefinition, 'documentType'>
  org: OrgSnapshot
}): HolderKey[] => {
  const heldAmong = (assignees: Assignee[]): HolderKey[] =>
    resolveAssignees({ assignees, org }).filter((key) => org.holders[key]?.includes(person))
  const named = heldAmong([...step.assignees, ...step.substitutes])
  if (named.length > 0) return named
  const relations = [...new Set([...step.assignees, ...step.substitutes].map(({ relation }) => relation))]
  return heldAmong(
    relations.flatMap((relation) =>
      roleNames
        .filter((role) => roles[role].level === LEVELS[relation])
        .filter(
          (role) => roles[role].deciding || (role === 'unit_head' && workflow.documentType === 'unit_report'),
        )
        .map((role) => ({ role, relation })),
    ),
  )
}
