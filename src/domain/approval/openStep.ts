import { eligible } from './eligible'
import { mostSeats } from './mostSeats'
import { resolveAssignees } from './resolveAssignees'
import { askedOf, seatsOfStep } from './seatsOfStep'
import { sharing } from './sharing'
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
  const following = workflow.steps.slice(stepIndex({ workflow, key: step.key }) + 1)
  const later = following.flatMap(seatsOf)
  const keys = [
    ...own.map(() => step.key),
    ...following.flatMap((other) => askedOf(other).map(() => other.key)),
  ]
  const substitutes = resolveAssignees({ assignees: step.substitutes, org })
  const seats: PersonId[][] = []

  return askedOf(step).map((assignees, index) => {
    const rest = [...own.slice(index + 1), ...later]
    // A seat for which nobody was found is left out of `seats`, so the keys are counted from the end.
    const mayShare = sharing({ workflow, seats: keys.slice(index - seats.length) })
    const assigned = resolveAssignees({ assignees, org })
    const offers = [assigned, substitutes].map((candidateKeys) => {
      const people = eligible({
        candidateKeys,
        step: step.key,
        state,
        editors,
        mayRepeat: step.mayRepeat,
        holders: org.holders,
      })
      return {
        candidateKeys,
        people,
        finds: mostSeats({ seats: [...seats, people] }) > seats.length,
        total: mostSeats({ seats: [...seats, people, ...rest], mayShare }),
      }
    })
    const found = offers.filter(({ finds }) => finds)
    const best = Math.max(...found.map(({ total }) => total))
    const offer = found.find(({ total }) => total === best)
    if (offer !== undefined) seats.push(offer.people)
    return { step: step.key, candidateKeys: offer?.candidateKeys ?? assigned }
  })
}
