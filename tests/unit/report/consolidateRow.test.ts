import fc from 'fast-check'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Reported } from '@/domain/indicator/types'
import { consolidateRow } from '@/domain/report/consolidateRow'
import type { Lead } from '@/domain/report/leads'

type State = Lead<Reported>['state']
type Rule = 'first' | 'sum' | 'choose'

const report = (given: Partial<Reported>): Reported => ({ ...NOTHING_REPORTED, ...given })
const lead = (order: number, state: State, given: Partial<Reported> | null): Lead<Reported> => ({
  unit: `unit-${order}`,
  order,
  state,
  reported: given && report(given),
})
const join = (jointRule: Rule, leads: Lead<Reported>[], percent = false) =>
  consolidateRow({ jointRule, leads, percent })
const nothing = { reported: null, from: null, conflict: null }

describe.each(['first', 'sum', 'choose'] as const)('consolidateRow by the rule %s', (rule) => {
  it('takes the report of a sole lead, words too', () => {
    expect(join(rule, [lead(1, 'approved', { text: 'x' })])).toEqual({
      reported: report({ text: 'x' }),
      from: 'unit-1',
      conflict: null,
    })
  })

  it.each(['waived', 'open'] as const)('leaves the row of a sole lead that is %s missing', (state) => {
    expect(join(rule, [lead(1, state, { value: 5 })])).toEqual(nothing)
  })

  it('leaves a row missing when no lead reported anything', () => {
    expect(join(rule, [lead(1, 'approved', null), lead(2, 'approved', {})])).toEqual(nothing)
    expect(join(rule, [lead(1, 'approved', {}), lead(2, 'waived', { value: 5 })])).toEqual(nothing)
    expect(join(rule, [])).toEqual(nothing)
  })

  it('does not depend on the order in which leads are stored', () => {
    const state = fc.constantFrom<State>('approved', 'waived', 'open')
    const said = fc.constantFrom(null, {}, { value: 1 }, { value: 2 }, { numerator: 1 }, { boolean: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(state, said), { maxLength: 4 }), (states) => {
        const leads = states.map(([of, given], index) => lead(index + 1, of, given))
        expect(join(rule, [...leads].reverse())).toEqual(join(rule, leads))
      }),
    )
  })

  it('takes nothing that was not approved', () => {
    const state = fc.constantFrom<State>('waived', 'open')
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 4 }), (states) => {
        const leads = states.map((of, index) => lead(index + 1, of, { value: 5 }))
        expect(join(rule, leads).reported).toBeNull()
      }),
    )
  })
})

describe('consolidateRow by the rule first', () => {
  it('takes the first-named lead when the others say the same', () => {
    const leads = [lead(2, 'approved', { value: 5 }), lead(1, 'approved', { value: 5 })]
    expect(join('first', leads)).toEqual({ reported: report({ value: 5 }), from: 'unit-1', conflict: null })
  })

  it('takes the first-named lead and shows who says something else', () => {
    const leads = [lead(1, 'approved', { value: 5 }), lead(2, 'approved', { value: 7 })]
    expect(join('first', leads)).toEqual({
      reported: report({ value: 5 }),
      from: 'unit-1',
      conflict: { code: 'leads_differ', leads },
    })
  })

  it.each(['approved', 'open', 'waived'] as const)(
    'sees no conflict with a silent lead that is %s',
    (state) => {
      expect(join('first', [lead(1, 'approved', { value: 5 }), lead(2, state, null)]).conflict).toBeNull()
    },
  )

  it('lets nobody answer for a first-named lead that reported nothing, but shows who did', () => {
    const leads = [lead(1, 'approved', {}), lead(2, 'approved', { value: 7 })]
    expect(join('first', leads)).toEqual({ ...nothing, conflict: { code: 'leads_differ', leads } })
  })

  it('waits for a first-named lead that is open', () => {
    expect(join('first', [lead(1, 'open', { value: 5 }), lead(2, 'approved', { value: 7 })])).toEqual(nothing)
  })

  it('passes over waived leads to the next approved one and says so', () => {
    const leads = [lead(1, 'waived', null), lead(2, 'waived', null), lead(3, 'approved', { value: 7 })]
    expect(join('first', leads)).toEqual({
      reported: report({ value: 7 }),
      from: 'unit-3',
      conflict: { code: 'first_lead_waived', leads },
    })
  })
})

describe('consolidateRow by the rule sum', () => {
  it('adds the values of all leads', () => {
    const leads = [lead(1, 'approved', { value: 0.1 }), lead(2, 'approved', { value: 0.2 })]
    expect(join('sum', leads)).toEqual({ reported: report({ value: 0.3 }), from: null, conflict: null })
  })

  it('adds a zero that was reported', () => {
    const leads = [lead(1, 'approved', { value: 0 }), lead(2, 'approved', { value: 2 })]
    expect(join('sum', leads).reported).toEqual(report({ value: 2 }))
  })

  it('adds numerators and denominators and takes their ratio', () => {
    const leads = [
      lead(1, 'approved', { value: 50, numerator: 1, denominator: 2 }),
      lead(2, 'approved', { value: 100, numerator: 8, denominator: 8 }),
    ]
    expect(join('sum', leads, true).reported).toEqual(report({ value: 90, numerator: 9, denominator: 10 }))
    expect(join('sum', leads, false).reported?.value).toBe(0.9)
  })

  it('adds only values when one lead gave no parts', () => {
    const leads = [
      lead(1, 'approved', { value: 3, numerator: 6, denominator: 2 }),
      lead(2, 'approved', { value: 4 }),
    ]
    expect(join('sum', leads).reported).toEqual(report({ value: 7 }))
  })

  it.each([
    ['reported nothing', lead(2, 'approved', null)],
    ['gave half a ratio', lead(2, 'approved', { numerator: 3 })],
    ['is waived', lead(2, 'waived', { value: 4 })],
    ['is open', lead(2, 'open', { value: 4 })],
  ])('takes no partial sum when a lead %s', (_, other) => {
    const leads = [lead(1, 'approved', { value: 3 }), other]
    expect(join('sum', leads)).toEqual({ ...nothing, conflict: { code: 'sum_incomplete', leads } })
  })

  it('asks for a choice where there is nothing to add', () => {
    const leads = [lead(1, 'approved', { boolean: true }), lead(2, 'approved', { boolean: true })]
    expect(join('sum', leads)).toEqual({ ...nothing, conflict: { code: 'choice_needed', leads } })
  })

  it('asks for a choice where only one lead gave a figure and another gave words', () => {
    const leads = [lead(1, 'approved', { value: 3 }), lead(2, 'approved', { text: 'x' })]
    expect(join('sum', leads)).toEqual({ ...nothing, conflict: { code: 'choice_needed', leads } })
  })
})

describe('consolidateRow by the rule choose', () => {
  it('needs no choice when all who reported agree', () => {
    const leads = [
      lead(1, 'approved', null),
      lead(2, 'approved', { value: 5 }),
      lead(3, 'approved', { value: 5 }),
    ]
    expect(join('choose', leads)).toEqual({ reported: report({ value: 5 }), from: 'unit-2', conflict: null })
  })

  it('needs a choice as soon as two differ, even while another is open', () => {
    const leads = [
      lead(1, 'approved', { value: 5 }),
      lead(2, 'approved', { value: 6 }),
      lead(3, 'open', null),
    ]
    expect(join('choose', leads)).toEqual({ ...nothing, conflict: { code: 'choice_needed', leads } })
  })

  it('waits while one is open', () => {
    expect(join('choose', [lead(1, 'approved', { value: 5 }), lead(2, 'open', null)])).toEqual(nothing)
  })

  it('takes what is left when the other lead is waived', () => {
    expect(
      join('choose', [lead(1, 'waived', { value: 6 }), lead(2, 'approved', { value: 5 })]),
    ).toMatchObject({
      from: 'unit-2',
      conflict: null,
    })
  })
})
