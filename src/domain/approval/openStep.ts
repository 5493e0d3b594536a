import { distinctPeople } from './distinctPeople'
import { eligible } from './eligible'
import { resolveAssignees } from './resolveAssignees'
import type { Assignee, InstanceState, Opening, OrgSnapshot, PersonId, Step } from './types'

/**
 * The decisions a step asks for in this state: one for quorum any, one for each assignee for quorum all.
 * Where the assignees leave nobody who may decide, the substitutes are asked; where these leave nobody either, the
 * decision stays with the assignees and waits.
 */
export const openStep = ({
  step,
  state,
  editors,
  org,
}: {
  step: Step
  state: InstanceState
  editors: PersonId[]
  org: OrgSnapshot
}): Opening[] => {
  const asked: Assignee[][] =
    step.quorum === 'all' ? step.assignees.map((assignee) => [assignee]) : [step.assignees]
  const substitutes = resolveAssignees({ assignees: step.substitutes, org })
  const seats: PersonId[][] = []

  return asked.map((assignees) => {
    const own = resolveAssignees({ assignees, org })
    for (const candidateKeys of [own, substitutes]) {
      const people = eligible({ candidateKeys, state, editors, holders: org.holders })
      if (distinctPeople({ seats: [...seats, people] })) {
        seats.push(people)
        return { step: step.key, candidateKeys }
      }
    }
    return { step: step.key, candidateKeys: own }
  })
}
