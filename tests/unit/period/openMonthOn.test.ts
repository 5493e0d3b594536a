import { openMonthOn } from '@/domain/period/openMonthOn'

const plan = { planFrom: '2026-01-01', planTo: '2026-12-31' }

describe('openMonthOn', () => {
  it.each([
    ['2025-12-31', null],
    ['2026-01-01', '2026-01'],
    ['2026-10-31', '2026-10'],
    ['2026-11-01', '2026-11'],
    ['2026-12-31', '2026-12'],
    ['2027-04-10', '2026-12'],
  ])('on %s is %s for a plan of 2026', (today, key) => {
    expect(openMonthOn({ ...plan, today })).toBe(key)
  })

  it('runs on through the years of a longer plan', () => {
    expect(openMonthOn({ planFrom: '2026-01-01', planTo: '2030-12-31', today: '2028-02-29' })).toBe('2028-02')
  })
})
