import { distinctPeople } from './distinctPeople'
import { eligible } from './eligible'
import { repeatsOf } from './repeatsOf'
import { resolveAssignees } from './resolveAssignees'
import { strandsLater } from './strandsLater'
import type { InstanceState, OrgSnapshot, PersonId, WorkflowDefinition } from './types'

/**
 * Whether a running document waits for somebody who does not exist: no distinct people for the open slots, an open
 * slot that nobody may approve without leaving a later step empty, or no issuer.
 */
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
  const doc = { editors }
  const seats = state.slots
    .filter((slot) => slot.status === 'open')
    .map((slot) => ({
      slot,
      people: eligible({
        ...slot,
        state,
        editors,
        mayRepeat: repeatsOf({ workflow, step: slot.step }),
        holders: org.holders,
      }),
    }))
  return (
    !distinctPeople({ seats: seats.map(({ people }) => people) }) ||
    seats.some(({ slot, people }) =>
      people.every((person) =>
        strandsLater({ claim: { slot }, person, situation: { workflow, state, doc, org } }),
      ),
    )
  )
}
