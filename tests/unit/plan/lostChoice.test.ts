import { lostChoice } from '@/domain/plan/lostChoice'

const whole = { focalUnit: 'a', receiver: 'b', unitLadder: 'c', communeLadder: 'd' }

it.each([
  ['focalUnit', 'focal_unit'],
  ['receiver', 'receiver'],
  ['unitLadder', 'ladders'],
  ['communeLadder', 'ladders'],
])('a plan in force keeps its %s', (field, gap) => {
  expect(lostChoice({ before: whole, after: { ...whole, [field]: null } })).toEqual({ field, gap })
  expect(lostChoice({ before: whole, after: { ...whole, [field]: 'another' } })).toBeNull()
  // What was never there is nobody's to lose.
  const without = { ...whole, [field]: null }
  expect(lostChoice({ before: without, after: without })).toBeNull()
})
