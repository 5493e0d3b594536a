import type { PersonId } from './types'

/** How many seats can be taken at once, each by a person of its own (bipartite matching by augmenting paths). */
export const mostSeats = ({ seats }: { seats: PersonId[][] }): number => {
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
  return seats.filter((seat) => place(seat, new Set())).length
}
