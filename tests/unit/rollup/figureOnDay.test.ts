import fc from 'fast-check'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Reported } from '@/domain/indicator/types'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { figureOnDay, type OfficialFact } from '@/domain/rollup/figureOnDay'

/** The data of every period are cut on the 14th of its last month. */
const fact = (period: string, reported: Partial<Reported>): OfficialFact => {
  const read = readPeriodKey({ key: period })
  if (!read.ok) throw new Error(period)
  const { frequency, nominalTo } = read.value
  return {
    period,
    frequency,
    end: `${nominalTo.slice(0, 8)}14`,
    reported: { ...NOTHING_REPORTED, ...reported },
  }
}

const on = (
  day: string,
  facts: OfficialFact[],
  { basis = 'flow', kind = 'number' }: Partial<Parameters<typeof figureOnDay>[0]> = {},
) => figureOnDay({ kind, unit: null, basis, day, facts })

describe('the official state on a day', () => {
  const facts = [fact('2026-09', { value: 5 }), fact('2026-10', { value: 7 }), fact('2026-11', {})]

  it('is the newest one told by then, with its age', () => {
    expect(on('2026-11-22', facts, { basis: 'snapshot' })).toMatchObject({
      reported: { value: 7 },
      ageDays: 39,
      summed: null,
    })
    expect(on('2026-10-14', facts, { basis: 'snapshot' })).toMatchObject({
      reported: { value: 7 },
      ageDays: 0,
    })
    expect(on('2026-10-13', facts, { basis: 'snapshot' })).toMatchObject({
      reported: { value: 5 },
      ageDays: 29,
    })
  })

  it('is nothing before anything was told, and not what a later year starts with', () => {
    expect(on('2026-09-13', facts, { basis: 'snapshot' })).toBeNull()
    expect(on('2027-02-01', facts, { basis: 'snapshot' })).toMatchObject({ reported: { value: 7 } })
  })
})

describe('what happened in the year up to a day', () => {
  it('is the sum of the months told by then', () => {
    const facts = [
      fact('2026-10', { value: 7 }),
      fact('2026-09', { value: 5 }),
      fact('2026-11', { value: 1 }),
    ]
    expect(on('2026-10-20', facts)).toMatchObject({ reported: { value: 12 }, summed: ['2026-09', '2026-10'] })
  })

  it('never counts a month twice where its quarter was told too', () => {
    const facts = [
      fact('2026-07', { value: 1 }),
      fact('2026-Q3', { value: 3 }),
      fact('2026-9M', { value: 9 }),
    ]
    expect(on('2026-12-31', facts)).toMatchObject({ reported: { value: 1 }, summed: ['2026-07'] })
    expect(on('2026-12-31', facts.slice(1))).toMatchObject({ reported: { value: 3 }, summed: ['2026-Q3'] })
  })

  it('begins anew with the year, whatever day its first month begins on', () => {
    const facts = [fact('2025-12', { value: 9 }), fact('2026-01', { value: 2 })]
    expect(on('2026-01-20', facts)).toMatchObject({ reported: { value: 2 }, summed: ['2026-01'] })
    expect(on('2026-01-05', facts)).toBeNull()
  })

  it('is the ratio of the sums of both parts, and the newest figure where percents lack them', () => {
    const parts = [
      fact('2026-09', { value: 50, numerator: 1, denominator: 2 }),
      fact('2026-10', { value: 100, numerator: 8, denominator: 8 }),
    ]
    expect(on('2026-10-20', parts, { kind: 'percent' })?.reported).toMatchObject({ value: 90, numerator: 9 })
    const bare = [fact('2026-09', { value: 50 }), fact('2026-10', { value: 60 })]
    expect(on('2026-10-20', bare, { kind: 'percent' })).toMatchObject({
      reported: { value: 60 },
      summed: null,
    })
  })

  it('grows by exactly the months that are told in between', () => {
    const months = ['2026-08', '2026-09', '2026-10', '2026-11']
    const values = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(values, fc.nat(3), fc.boolean(), (figures, upTo, hasQuarter) => {
        const facts = months.map((month, at) => fact(month, { value: figures[at]! }))
        const all = hasQuarter ? [fact('2026-Q3', { value: 1000 }), ...facts] : facts
        const told = figures.slice(0, upTo + 1).reduce((sum, one) => sum + one, 0)
        expect(on(`${months[upTo]!}-20`, all)?.reported.value).toBe(told)
      }),
    )
  })
})
