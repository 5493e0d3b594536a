import { dayInMonth } from '@/domain/period/dayInMonth'

describe('dayInMonth', () => {
  it.each([
    ['2026-11-30', 0, 14, '2026-11-14'],
    ['2026-11-30', 1, 5, '2026-12-05'],
    ['2026-12-31', 1, 5, '2027-01-05'],
    ['2026-01-31', -1, null, '2025-12-31'],
    ['2026-02-10', 0, null, '2026-02-28'],
    ['2028-02-10', 0, null, '2028-02-29'],
    ['2100-02-10', 0, null, '2100-02-28'],
    ['2026-02-10', 0, 31, '2026-02-28'],
    ['2026-03-10', 0, 0, '2026-02-28'],
    ['2026-05-31', -14, 31, '2025-03-31'],
  ])('from the month of %s, %i months on, day %s is %s', (month, monthOffset, day, expected) => {
    expect(dayInMonth({ month, monthOffset, day })).toBe(expected)
  })
})
