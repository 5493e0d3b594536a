import fc from 'fast-check'
import { addDays } from '@/domain/period/addDays'
import { daysBetween } from '@/domain/period/daysBetween'

describe('daysBetween', () => {
  it('counts a leap year as 366 days', () => {
    expect(daysBetween({ from: '2028-01-01', to: '2029-01-01' })).toBe(366)
  })

  it('is undone by addDays in both directions of time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const to = addDays({ day: '2026-02-28', days })
        expect(daysBetween({ from: '2026-02-28', to })).toBe(days)
      }),
    )
  })
})
