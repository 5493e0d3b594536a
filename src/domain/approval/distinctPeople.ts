import { mostSeats } from './mostSeats'
import type { PersonId } from './types'

/** Whether every seat can be taken by a person of its own. */
export const distinctPeople = ({ seats }: { seats: PersonId[][] }): boolean =>
  mostSeats({ seats }) === seats.length
