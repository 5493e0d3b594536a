import type { Sharing } from './sharing'
import type { PersonId } from './types'

/**
 * How many seats can be taken at once, each by a person of its own (bipartite matching by augmenting paths), or by one
 * person together where they may be shared.
 */
export const mostSeats = ({ seats, mayShare }: { seats: PersonId[][]; mayShare?: Sharing }): number => {
  const apart = mostApart(seats)
  return mayShare === undefined || apart === seats.length ? apart : mostShared(seats, mayShare)
}

const mostApart = (seats: PersonId[][]): number => {
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

/** Tries who takes which seat; of people who could take the very same seats as many as there are seats. */
const mostShared = (all: PersonId[][], mayShare: NonNullable<Sharing>): number => {
  const seats = withoutDoubles(all)
  const attainable = seats.filter((seat) => seat.length > 0).length
  let most = 0
  const take = (index: number, taken: Map<PersonId, number[]>, count: number): void => {
    most = Math.max(most, count)
    if (index === seats.length || most === attainable || count + seats.length - index <= most) return
    for (const person of seats[index]!) {
      const held = taken.get(person) ?? []
      if (!held.every((other) => mayShare(index, other))) continue
      take(index + 1, new Map(taken).set(person, [...held, index]), count + 1)
    }
    take(index + 1, taken, count)
  }
  take(0, new Map(), 0)
  return most
}

const withoutDoubles = (seats: PersonId[][]): PersonId[][] => {
  const alike = new Map<string, PersonId[]>()
  for (const person of new Set(seats.flat())) {
    const at = seats.flatMap((seat, index) => (seat.includes(person) ? [index] : [])).join()
    alike.set(at, [...(alike.get(at) ?? []), person])
  }
  const kept = new Set([...alike.values()].flatMap((people) => people.slice(0, seats.length)))
  return seats.map((seat) => seat.filter((person) => kept.has(person)))
}
