import { distinctPeople } from './distinctPeople'
import { eligible } from './eligible'
import { resolveAssignees } from './resolveAssignees'
import type { InstanceState, OrgSnapshot, PersonId, WorkflowDefinition } from './types'

/** Whether a running document waits for somebody who does not exist: no distinct people for the open slots, or no issuer. */
export const isBlocked = ({
  workflow,
  state,
  editors,
  org,
}: {
  workflow: WorkflowDefinition
  state: InstanceState
  editors: PersonId[]
  org: OrgSnapshot
}): boolean => {
  if (state.awaitingIssue) {
    const keys = resolveAssignees({ assignees: workflow.issuers, org })
    return keys.every((key) => (org.holders[key] ?? []).length === 0)
  }
  const open = state.slots.filter((slot) => slot.status === 'open')
  return !distinctPeople({
    seats: open.map(({ candidateKeys }) => eligible({ candidateKeys, state, editors, holders: org.holders })),
  })
}
