import type { Claim } from './claimsOf'
import { eligible } from './eligible'
import { mostSeats } from './mostSeats'
import { repeatsOf } from './repeatsOf'
import { seatsOfStep } from './seatsOfStep'
import { sharing } from './sharing'
import { stepIndex } from './stepIndex'
import type { PersonId, Situation } from './types'

/**
 * Whether an approval in this right would take somebody away whom a decision still to come cannot do without. Both
 * names of a delegation are bound by it. A step that has nobody whoever approves is no reason to refuse: its document
 * waits there and somebody is told.
 */
export const strandsLater = ({
  claim: { slot, onBehalfOf },
  person,
  situation: { workflow, state, doc, org },
}: {
  claim: Claim
  person: PersonId
  situation: Pick<Situation, 'workflow' | 'state' | 'org'> & { doc: { editors: PersonId[] } }
}): boolean => {
  const facts = { state, editors: doc.editors, org }
  const beside = state.slots
    .filter(({ status, id }) => status === 'open' && id !== slot.id)
    .map((other) => ({
      step: other.step,
      people: eligible({
        ...other,
        ...facts,
        mayRepeat: repeatsOf({ workflow, step: other.step }),
        holders: org.holders,
      }),
    }))
  const later = workflow.steps
    .slice(stepIndex({ workflow, key: slot.step }) + 1)
    .flatMap((step) => seatsOfStep({ step, ...facts }).map((people) => ({ step: step.key, people })))
  const seats = [...beside, ...later]
  const mayShare = sharing({ workflow, seats: seats.map(({ step }) => step) })
  const without = seats.map(({ step, people }) =>
    repeatsOf({ workflow, step }).includes(slot.step)
      ? people
      : people.filter((name) => name !== person && name !== onBehalfOf),
  )
  return (
    mostSeats({ seats: without, mayShare }) <
    mostSeats({ seats: seats.map(({ people }) => people), mayShare })
  )
}
