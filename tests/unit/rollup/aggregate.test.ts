import fc from 'fast-check'
import { aggregate, type RollupPart, type RollupRule } from '@/domain/rollup/aggregate'

const part = (given: Partial<RollupPart>): RollupPart => ({
  value: null,
  numerator: null,
  denominator: null,
  boolean: null,
  ...given,
})
const rules: RollupRule[] = ['single', 'sum', 'average', 'weighted', 'count_true', 'min', 'max', 'none']
const missing = part({})
const of = (rule: RollupRule, parts: RollupPart[], percent = false) => aggregate({ rule, parts, percent })

const figure = fc.integer({ min: -1000, max: 1000 })
const anyPart = fc.record({
  value: fc.option(figure),
  numerator: fc.option(figure),
  denominator: fc.option(fc.integer({ min: 1, max: 1000 })),
  boolean: fc.option(fc.boolean()),
})

describe('aggregate', () => {
  const values = [10, 40, 0.5].map((value) => part({ value }))

  it.each([
    ['sum', 50.5],
    ['average', 16.833333333333],
    ['min', 0.5],
    ['max', 40],
    ['none', null],
    ['single', null],
    ['weighted', null],
    ['count_true', null],
  ] as const)('makes by %s of 10, 40 and 0.5: %d', (rule, expected) => {
    expect(of(rule, values)).toBe(expected)
  })

  it('adds without the noise of binary fractions', () => {
    expect(of('sum', [part({ value: 0.1 }), part({ value: 0.2 })])).toBe(0.3)
  })

  it('keeps the figure that one commune alone has', () => {
    expect(of('single', [missing, part({ value: 7 })])).toBe(7)
  })

  it('weighs by denominators and not by communes', () => {
    const parts = [
      part({ value: 50, numerator: 1, denominator: 2 }),
      part({ value: 100, numerator: 98, denominator: 98 }),
    ]
    expect(of('weighted', parts, true)).toBe(99)
    expect(of('weighted', parts, false)).toBe(0.99)
  })

  it('leaves out of a weighted figure who gave no parts or half of them', () => {
    const whole = part({ value: 50, numerator: 1, denominator: 2 })
    expect(of('weighted', [whole, part({ value: 90 }), part({ numerator: 9 })], true)).toBe(50)
  })

  it('counts yes answers, and no answers as a real zero', () => {
    const [yes, no] = [part({ boolean: true }), part({ boolean: false })]
    expect(of('count_true', [yes, no, yes, missing])).toBe(2)
    expect(of('count_true', [no, missing])).toBe(0)
  })

  it.each(rules)('is null by %s when nobody reported', (rule) => {
    expect(of(rule, [])).toBeNull()
    expect(of(rule, [missing, missing])).toBeNull()
  })

  it('never takes a missing part for a zero', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rules),
        fc.array(anyPart, { maxLength: 6 }),
        fc.nat(6),
        (rule, parts, at) => {
          expect(of(rule, [...parts.slice(0, at), missing, ...parts.slice(at)])).toBe(of(rule, parts))
        },
      ),
    )
  })

  it('keeps average and weighted figures between the least and the most', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), (numbers) => {
        const parts = numbers.map((value) => part({ value, numerator: value, denominator: 1 }))
        const [least, most] = [of('min', parts) as number, of('max', parts) as number]
        for (const rule of ['average', 'weighted'] as const) {
          const between = of(rule, parts) as number
          expect(between >= least && between <= most).toBe(true)
        }
      }),
    )
  })
})
