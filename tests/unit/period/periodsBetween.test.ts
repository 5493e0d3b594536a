import { periodsBetween } from '@/domain/period/periodsBetween'
import type { RegularFrequency } from '@/domain/period/types'

const keys = (frequency: RegularFrequency, planFrom: string, planTo: string) =>
  periodsBetween({ frequency, planFrom, planTo }).map(({ key }) => key)

describe('periodsBetween', () => {
  it('gives the twelve months of a plan of one year in order', () => {
    const months = keys('month', '2026-01-01', '2026-12-31')
    expect(months).toHaveLength(12)
    expect(months[0]).toBe('2026-01')
    expect(months[11]).toBe('2026-12')
  })

  it('gives the quarters, halves, nine months and years of a plan of two years', () => {
    const span = ['2026-01-01', '2027-12-31'] as const
    expect(keys('quarter', ...span)).toEqual([
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
      '2027-Q3',
      '2027-Q4',
    ])
    expect(keys('half_year', ...span)).toEqual(['2026-H1', '2026-H2', '2027-H1', '2027-H2'])
    expect(keys('nine_months', ...span)).toEqual(['2026-9M', '2027-9M'])
    expect(keys('year', ...span)).toEqual(['2026', '2027'])
  })

  it('keeps a period that the plan only shares in part', () => {
    expect(keys('month', '2026-01-23', '2026-03-01')).toEqual(['2026-01', '2026-02', '2026-03'])
    expect(keys('year', '2026-01-23', '2026-12-31')).toEqual(['2026'])
  })

  it('leaves out nine months that are over when the plan begins', () => {
    expect(keys('nine_months', '2026-10-01', '2027-06-30')).toEqual(['2027-9M'])
  })

  it('keeps a period of which the plan shares a single day', () => {
    expect(keys('nine_months', '2026-09-30', '2026-12-31')).toEqual(['2026-9M'])
    expect(keys('quarter', '2026-06-30', '2026-07-01')).toEqual(['2026-Q2', '2026-Q3'])
  })

  it('is empty when the plan ends before it begins', () => {
    expect(keys('month', '2026-05-01', '2026-04-30')).toEqual([])
  })
})
