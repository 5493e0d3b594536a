import fc from 'fast-check'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Kind, Reported } from '@/domain/indicator/types'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import type { RegularFrequency } from '@/domain/period/types'
import { composeRow } from '@/domain/rollup/composeRow'
import type { ShorterPart } from '@/domain/rollup/composed'

const MONTHS = ['2026-10', '2026-11', '2026-12']

const part = (periodKey: string, reported: Partial<Reported>): ShorterPart => {
  const period = readPeriodKey({ key: periodKey })
  if (!period.ok) throw new Error(periodKey)
  return {
    report: `report of ${periodKey}`,
    periodKey,
    frequency: period.value.frequency as RegularFrequency,
    end: period.value.nominalTo,
    reported: { ...NOTHING_REPORTED, ...reported },
  }
}

const compose = (
  parts: ShorterPart[],
  { basis = 'flow', kind = 'number', unit = null }: Partial<Parameters<typeof composeRow>[0]> = {},
) => composeRow({ kind: kind as Kind, unit, basis, finest: 'month', expected: MONTHS, parts })

describe('what happened in a longer period', () => {
  it('is the sum of its months, with each named', () => {
    expect(compose([part('2026-11', { value: 0.2 }), part('2026-10', { value: 0.1 })])).toEqual({
      ...NOTHING_REPORTED,
      value: 0.3,
      from: [
        { report: 'report of 2026-10', periodKey: '2026-10' },
        { report: 'report of 2026-11', periodKey: '2026-11' },
      ],
      missing: ['2026-12'],
    })
  })

  it('counts no month again that a quarter says too', () => {
    const parts = [part('2026-10', { value: 4 }), part('2026-Q4', { value: 50 })]
    expect(compose(parts)).toMatchObject({ value: 4, missing: ['2026-11', '2026-12'] })
    expect(compose([part('2026-Q4', { value: 50 })])).toBeNull()
  })

  it('is the ratio of the sums where every month gave both parts', () => {
    const parts = [
      part('2026-10', { value: 50, numerator: 1, denominator: 2 }),
      part('2026-11', { value: 100, numerator: 8, denominator: 8 }),
    ]
    const summed = { numerator: 9, denominator: 10 }
    expect(compose(parts, { kind: 'percent' })).toMatchObject({ ...summed, value: 90 })
    expect(compose(parts)).toMatchObject({ ...summed, value: 0.9 })
  })

  it('is never a sum of percents', () => {
    const parts = [
      part('2026-10', { value: 50, numerator: 1, denominator: 2 }),
      part('2026-11', { value: 10 }),
    ]
    expect(compose(parts, { kind: 'percent' })).toBeNull()
    expect(compose(parts, { unit: '%' })).toBeNull()
    expect(compose(parts)).toMatchObject({ value: 60, numerator: null, denominator: null })
  })

  const figures = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), {
    minLength: 3,
    maxLength: 3,
  })
  const months = (values: (number | null)[]) =>
    values.flatMap((value, at) => (value === null ? [] : [part(MONTHS[at]!, { value })]))

  it('conserves the sum, and names each month either as counted or as missing', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const said = values.filter((value) => value !== null)
        const composed = compose(months(values))
        expect(composed?.value ?? null).toBe(said.length === 0 ? null : said.reduce((a, b) => a + b, 0))
        if (composed === null) return
        const counted = composed.from.map(({ periodKey }) => periodKey)
        expect([...counted, ...composed.missing].sort()).toEqual(MONTHS)
        expect(composed.missing).toEqual(MONTHS.filter((_month, at) => values[at] === null))
      }),
    )
  })

  it('does not depend on the order in which months are read', () => {
    fc.assert(
      fc.property(figures, (values) => {
        expect(compose(months(values).reverse())).toEqual(compose(months(values)))
      }),
    )
  })

  it('takes a month that reported nothing for missing, and zero for a figure', () => {
    const parts = [part('2026-10', { value: 0 }), part('2026-11', {})]
    expect(compose(parts)).toMatchObject({ value: 0, missing: ['2026-11', '2026-12'] })
  })
})

describe('the state at the end of a longer period', () => {
  it('is the newest there is, and what would be newer is named', () => {
    const parts = [part('2026-11', { value: 7 }), part('2026-10', { value: 9 }), part('2026-12', {})]
    expect(compose(parts, { basis: 'snapshot' })).toEqual({
      ...NOTHING_REPORTED,
      value: 7,
      from: [{ report: 'report of 2026-11', periodKey: '2026-11' }],
      missing: ['2026-12'],
    })
  })

  it.each([
    ['boolean', { boolean: true }],
    ['text', { text: 'Đã ban hành' }],
    ['document', { documentNumber: '12/QĐ', documentDate: '2026-11-03' }],
    ['date', { date: '2026-11-03' }],
  ] as const)('is the newest %s too, even of what is called a flow', (kind, reported) => {
    const parts = [part('2026-10', {}), part('2026-11', reported)]
    expect(compose(parts, { kind })).toMatchObject({ ...reported, from: [{ periodKey: '2026-11' }] })
  })

  it('is what the longer of two says that end together', () => {
    const parts = [part('2026-12', { value: 1 }), part('2026-Q4', { value: 2 })]
    expect(compose(parts, { basis: 'snapshot' })).toMatchObject({ value: 2, missing: [] })
    expect(compose(parts.toReversed(), { basis: 'snapshot' })).toMatchObject({ value: 2 })
  })

  it('is nothing where nothing was said', () => {
    expect(compose([part('2026-10', {})], { basis: 'snapshot' })).toBeNull()
  })
})
