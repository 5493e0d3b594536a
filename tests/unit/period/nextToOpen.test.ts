import { nextToOpen } from '@/domain/period/nextToOpen'

const plan = { planFrom: '2026-01-01', planTo: '2026-12-31', today: '2026-11-22' }
const monthly = [{ frequency: 'month' as const }]

describe('which period of a plan is opened next', () => {
  it('follows the newest one that is open, in whatever order they were opened', () => {
    expect(nextToOpen({ ...plan, rules: monthly, opened: ['2026-10', '2026-11', '2026-09'] })).toEqual([
      '2026-12',
    ])
  })
  it('is the period of today where none is open yet', () => {
    expect(nextToOpen({ ...plan, rules: monthly, opened: [] })).toEqual(['2026-11'])
  })
  it('is the first of the plan before the plan begins', () => {
    expect(nextToOpen({ ...plan, rules: monthly, opened: [], today: '2025-11-22' })).toEqual(['2026-01'])
  })
  it('does not lie beyond the years of the plan', () => {
    expect(nextToOpen({ ...plan, rules: monthly, opened: ['2026-12'] })).toEqual([])
    expect(nextToOpen({ ...plan, rules: monthly, opened: [], today: '2027-01-05' })).toEqual([])
  })
  it('is told once for each frequency that has a rule, and never for ad hoc reports', () => {
    const rules = [...monthly, ...monthly, { frequency: 'quarter' as const }, { frequency: 'adhoc' as const }]
    expect(nextToOpen({ ...plan, rules, opened: ['2026-10', '2026-Q2', 'adhoc-2026-11-05-1'] })).toEqual([
      '2026-11',
      '2026-Q3',
    ])
  })
})
