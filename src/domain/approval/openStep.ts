import { eligible } from './eligible'
import { mostSeats } from './mostSeats'
import { resolveAssignees } from './resolveAssignees'
import { askedOf, seatsOfStep } from './seatsOfStep'
import { stepIndex } from './stepIndex'
import type { InstanceState, Opening, OrgSnapshot, PersonId, Step, WorkflowDefinition } from './types'

/**
 * The decisions a step asks for in this state: one for quorum any, one for each assignee for quorum all.
 * Where the assignees leave nobody who may decide, or would leave a later step without somebody, the substitutes are
 * asked; where these do not help either, the decision stays with the assignees and waits.
 */
export const openStep = ({
  workflow,
  step,
  state,
  editors,
  org,
}: {
  workflow: Pick<WorkflowDefinition, 'steps'>
  step: Step
  state: InstanceState
  editors: PersonId[]
  org: OrgSnapshot
}): Opening[] => {
  const seatsOf = (later: Step): PersonId[][] => seatsOfStep({ step: later, state, editors, org })
  const own = seatsOf(step)
  const later = workflow.steps.slice(stepIndex({ workflow, key: step.key }) + 1).flatMap(seatsOf)
  const substitutes = resolveAssignees({ assignees: step.substitutes, org })
  const seats: PersonId[][] = []

  return askedOf(step).map((assignees, index) => {
    const rest = [...own.slice(index + 1), ...later]
    const assigned = resolveAssignees({ assignees, org })
    const offers = [assigned, substitutes].map((candidateKeys) => {
      const people = eligible({ candidateKeys, step: step.key, state, editors, holders: org.holders })
      return {
        candidateKeys,
        people,
        finds: mostSeats({ seats: [...seats, people] }) > seats.length,
        total: mostSeats({ seats: [...seats, people, ...rest] }),
      }
    })
    const found = offers.filter(({ finds }) => finds)
    const best = Math.max(...found.map(({ total }) => total))
    const offer = found.find(({ total }) => total === best)
    if (offer !== undefined) seats.push(offer.people)
    return { step: step.key, candidateKeys: offer?.candidateKeys ?? assigned }
  })
}
