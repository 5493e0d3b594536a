import { readPeriodKey } from '@/domain/period/readPeriodKey'
import type { Frequency } from '@/domain/period/types'
import { shorterPeriods } from '@/domain/rollup/shorterPeriods'

const within = (
  key: string,
  reported: Frequency[],
  plan: { planFrom: string; planTo: string } = { planFrom: '2026-01-01', planTo: '2030-12-31' },
) => {
  const period = readPeriodKey({ key })
  if (!period.ok) throw new Error(key)
  return shorterPeriods({ period: period.value, reported, ...plan })
}

describe('the periods that a longer one is put together from', () => {
  it('are the shortest that are reported, whether each was reported or not', () => {
    expect(within('2026-Q4', ['month'])).toEqual({
      finest: 'month',
      expected: ['2026-10', '2026-11', '2026-12'],
    })
    expect(within('2026', ['half_year', 'quarter'])?.expected).toEqual([
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
    ])
  })

  it('are those that the plan runs in', () => {
    const plan = { planFrom: '2026-02-10', planTo: '2026-11-30' }
    expect(within('2026-Q1', ['month'], plan)?.expected).toEqual(['2026-02', '2026-03'])
    expect(within('2026-Q4', ['month'], plan)?.expected).toEqual(['2026-10', '2026-11'])
  })

  it('do not reach beyond the nine months', () => {
    expect(within('2026-9M', ['half_year'])?.expected).toEqual(['2026-H1'])
  })

  it('are none for a month, for what nobody reports oftener, and for what was asked for once', () => {
    expect(within('2026-10', ['month', 'quarter'])).toBeNull()
    expect(within('2026-Q4', ['year', 'adhoc'])).toBeNull()
    expect(within('adhoc-2026-11-05-1', ['month'])).toBeNull()
  })
})
