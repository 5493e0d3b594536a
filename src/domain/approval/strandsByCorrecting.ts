import { mostSeats } from './mostSeats'
import { seatsOfStep } from './seatsOfStep'
import { sharing } from './sharing'
import { stepIndex } from './stepIndex'
import type { PersonId, Situation, Step } from './types'

/**
 * Whether a correction would take its author away from a decision that cannot do without them: they decide at the step
 * they corrected at and at no other. `restarts`: the earlier steps are asked again too.
 */
export const strandsByCorrecting = ({
  step,
  people,
  restarts,
  situation: { workflow, state, doc, org },
}: {
  step: Step
  /** The actor, and whom they stand in for. */
  people: PersonId[]
  restarts: boolean
  situation: Pick<Situation, 'workflow' | 'state' | 'org'> & { doc: { editors: PersonId[] } }
}): boolean => {
  const asked = restarts ? workflow.steps : workflow.steps.slice(stepIndex({ workflow, key: step.key }))
  const before = restarts ? { ...state, slots: [] } : state
  const correctors = [...(state.correctors ?? []), ...people.map((person) => ({ person, step: step.key }))]
  const seats = (at: typeof state): number => {
    const asking = asked.flatMap((one) =>
      seatsOfStep({ step: one, state: at, editors: doc.editors, org }).map((seat) => ({
        key: one.key,
        seat,
      })),
    )
    const mayShare = sharing({ workflow, seats: asking.map(({ key }) => key) })
    return mostSeats({ seats: asking.map(({ seat }) => seat), mayShare })
  }
  return seats({ ...before, correctors }) < seats(before)
}
