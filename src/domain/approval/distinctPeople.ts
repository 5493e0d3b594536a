import { mostSeats } from './mostSeats'
import type { Sharing } from './sharing'
import type { PersonId } from './types'

/** Whether every seat can be taken by a person of its own, or by one together where they may be shared. */
export const distinctPeople = ({ seats, mayShare }: { seats: PersonId[][]; mayShare?: Sharing }): boolean =>
  mostSeats({ seats, mayShare }) === seats.length
