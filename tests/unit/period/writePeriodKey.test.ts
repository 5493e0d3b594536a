import { writePeriodKey } from '@/domain/period/writePeriodKey'

describe('writePeriodKey', () => {
  it.each([
    ['month', '2026-11-17', '2026-11'],
    ['quarter', '2026-03-31', '2026-Q1'],
    ['quarter', '2026-04-01', '2026-Q2'],
    ['half_year', '2026-06-30', '2026-H1'],
    ['half_year', '2026-07-01', '2026-H2'],
    ['nine_months', '2026-12-01', '2026-9M'],
    ['year', '2026-12-31', '2026'],
  ] as const)('names the %s of %s %s', (frequency, day, key) => {
    expect(writePeriodKey({ frequency, day })).toBe(key)
  })

  it('numbers the ad hoc requests of one day, the first one 1', () => {
    expect(writePeriodKey({ frequency: 'adhoc', day: '2026-11-05' })).toBe('adhoc-2026-11-05-1')
    expect(writePeriodKey({ frequency: 'adhoc', day: '2026-11-05', sequence: 3 })).toBe('adhoc-2026-11-05-3')
  })
})
