import { repeatsOf } from './repeatsOf'
import type { StepKey, WorkflowDefinition } from './types'

/** Whether one person may take two seats, by their places in a list; undefined where nobody ever may. */
export type Sharing = ((one: number, other: number) => boolean) | undefined

/** Which of the seats, each given by its step, one person may take together: those of two steps with an exception. */
export const sharing = ({
  workflow,
  seats,
}: {
  workflow: Pick<WorkflowDefinition, 'steps'>
  seats: readonly StepKey[]
}): Sharing => {
  if (seats.every((step) => repeatsOf({ workflow, step }).length === 0)) return undefined
  return (one, other) =>
    repeatsOf({ workflow, step: seats[one]! }).includes(seats[other]!) ||
    repeatsOf({ workflow, step: seats[other]! }).includes(seats[one]!)
}
