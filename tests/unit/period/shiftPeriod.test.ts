import fc from 'fast-check'
import { addDays } from '@/domain/period/addDays'
import { nextPeriod } from '@/domain/period/nextPeriod'
import { periodOn } from '@/domain/period/periodOn'
import { previousPeriod } from '@/domain/period/previousPeriod'
import type { Period, RegularFrequency } from '@/domain/period/types'

const regular: RegularFrequency[] = ['month', 'quarter', 'half_year', 'nine_months', 'year']
const anyPeriod = fc
  .tuple(fc.constantFrom(...regular), fc.integer({ min: 0, max: 36_524 }))
  .map(([frequency, days]) => periodOn({ frequency, day: addDays({ day: '2000-01-01', days }) }))

const valueOf = (result: ReturnType<typeof nextPeriod>): Period => {
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

describe('previousPeriod and nextPeriod', () => {
  it.each([
    ['month', '2026-01-01', '2025-12', '2026-02'],
    ['quarter', '2026-10-01', '2026-Q3', '2027-Q1'],
    ['half_year', '2026-01-01', '2025-H2', '2026-H2'],
    ['nine_months', '2026-01-01', '2025-9M', '2027-9M'],
    ['year', '2026-01-01', '2025', '2027'],
  ] as const)('of the %s from %s are %s and %s', (frequency, day, before, after) => {
    const period = periodOn({ frequency, day })
    expect(valueOf(previousPeriod({ period })).key).toBe(before)
    expect(valueOf(nextPeriod({ period })).key).toBe(after)
  })

  it('undo each other', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(valueOf(previousPeriod({ period: valueOf(nextPeriod({ period })) }))).toEqual(period)
        expect(valueOf(nextPeriod({ period: valueOf(previousPeriod({ period })) }))).toEqual(period)
      }),
    )
  })

  it('leave no nominal day between a period and the next, except after the nine months', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        fc.pre(period.frequency !== 'nine_months')
        expect(valueOf(nextPeriod({ period })).nominalFrom).toBe(addDays({ day: period.nominalTo, days: 1 }))
      }),
    )
  })

  it('are refused for an ad hoc period', () => {
    const period: Period = {
      key: 'adhoc-2026-11-05-1',
      frequency: 'adhoc',
      nominalFrom: '2026-11-05',
      nominalTo: '2026-11-05',
    }
    const refusal = { kind: 'rule', code: 'adhoc_has_no_neighbour', params: { period: 'adhoc-2026-11-05-1' } }
    expect(previousPeriod({ period })).toEqual({ ok: false, refusal })
    expect(nextPeriod({ period })).toEqual({ ok: false, refusal })
  })
})
