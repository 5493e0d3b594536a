import { standingOf } from '@/domain/delegation/standingOf'

const given = { state: 'active' as const, from: '2026-11-10', to: '2026-11-20', isInForce: true }

describe('how a delegation stands', () => {
  it.each([
    ['2026-11-09', {}, 'to_come'],
    ['2026-11-10', {}, 'in_force'],
    ['2026-11-20', {}, 'in_force'],
    ['2026-11-21', {}, 'ended'],
    ['2026-11-15', { isInForce: false }, 'lapsed'],
    ['2026-11-15', { state: 'taken_back' as const }, 'taken_back'],
    ['2026-11-21', { state: 'taken_back' as const }, 'taken_back'],
  ])('on %s with %j: %s', (today, over, expected) => {
    expect(standingOf({ delegation: { ...given, ...over }, today })).toBe(expected)
  })
})
