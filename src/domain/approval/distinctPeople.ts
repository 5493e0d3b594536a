import type { PersonId } from './types'

/** Whether every seat can be taken by a person of its own (bipartite matching by augmenting paths). */
export const distinctPeople = ({ seats }: { seats: PersonId[][] }): boolean => {
  const seatOf = new Map<PersonId, PersonId[]>()
  const place = (seat: PersonId[], asked: Set<PersonId>): boolean =>
    seat.some((person) => {
      if (asked.has(person)) return false
      asked.add(person)
      const occupied = seatOf.get(person)
      if (occupied !== undefined && !place(occupied, asked)) return false
      seatOf.set(person, seat)
      return true
    })
  return seats.every((seat) => place(seat, new Set()))
}
