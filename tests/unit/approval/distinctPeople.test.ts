import fc from 'fast-check'
import { distinctPeople } from '@/domain/approval/distinctPeople'

const byTrying = ([seat, ...rest]: string[][], taken: string[] = []): boolean =>
  seat === undefined || seat.some((person) => !taken.includes(person) && byTrying(rest, [...taken, person]))

describe('distinctPeople', () => {
  it('agrees with trying every distribution', () => {
    const seats = fc.array(fc.subarray(['an', 'binh', 'chi', 'dung']), { maxLength: 5 })
    fc.assert(fc.property(seats, (of) => distinctPeople({ seats: of }) === byTrying(of)))
  })

  it('moves somebody to another seat to make room', () => {
    expect(distinctPeople({ seats: [['an', 'binh'], ['an']] })).toBe(true)
  })

  it('finds no second person for two seats that ask the same one', () => {
    expect(distinctPeople({ seats: [['an'], ['an']] })).toBe(false)
  })
})
