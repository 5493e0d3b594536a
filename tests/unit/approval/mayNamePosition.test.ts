import { mayNamePosition } from '@/domain/approval/mayNamePosition'

const ladder = { commune: 'c1', province: 'p1' }

it.each([
  ['of its own province’s office', { commune: null, province: 'p1' }, true],
  ['of another province', { commune: null, province: 'p2' }, false],
  ['of a neighbouring commune', { commune: 'c2', province: 'p1' }, false],
  ['of the whole country', { commune: null, province: null }, false],
])('a position %s', (_, position, may) => {
  expect(mayNamePosition({ position, ladder })).toBe(may)
})

it('a ladder of the whole country names none of one province', () => {
  expect(
    mayNamePosition({
      position: { commune: null, province: null },
      ladder: { commune: null, province: null },
    }),
  ).toBe(false)
})
