import { indicatorAt } from '@/domain/board/indicatorAt'
import type { Entry, Fact } from '@/domain/board/types'
import { entry, fact } from './facts'

const target = {
  comparator: '>=' as const,
  value: 120,
  upper: null,
  text: null,
  dueOn: '2026-12-31',
  validFrom: '2026-01-01',
}

type More = { basis?: 'flow' | 'snapshot'; baseline?: number | null; facts?: Fact[]; entries?: Entry[] }

const at = ({ basis = 'snapshot', baseline = null, facts = [], entries = [] }: More) =>
  indicatorAt({
    indicator: {
      kind: 'number',
      direction: 'higher',
      basis,
      baseline,
      baselineOn: '2026-01-01',
      targets: [target],
    },
    period: { key: '2026-03', frequency: 'month', nominalTo: '2026-03-31' },
    facts,
    entries,
  })

describe('indicatorAt', () => {
  it('keeps the assessment with which a figure was accepted', () => {
    expect(at({ facts: [fact(3, 500, 'red')] })).toMatchObject({ assessment: 'not_met', light: 'red' })
  })

  it('assesses what still waits by the rule of assessment', () => {
    expect(at({ baseline: 0, entries: [entry(3, 10)] })).toMatchObject({
      assessment: 'behind',
      light: 'yellow',
    })
    expect(at({ baseline: 0, entries: [entry(3, 110)] })).toMatchObject({ assessment: 'on_path' })
  })

  it('is grey and never zero when nothing was said', () => {
    expect(at({})).toMatchObject({
      assessment: 'missing',
      light: 'grey',
      figure: { state: 'missing' },
      total: null,
    })
  })

  it('sums a flow over its months, the one that waits included', () => {
    const shown = at({ basis: 'flow', facts: [fact(2, 10), fact(1, 5)], entries: [entry(3, 20)] })
    expect(shown.total).toBe(35)
    expect(shown.points.map(({ total }) => total)).toEqual([5, 15, 35])
    expect(shown.assessment).toBe('on_path')
  })

  it('takes no part of a sum from a month that says nothing', () => {
    const shown = at({ basis: 'flow', facts: [fact(3, 20), fact(2, null), fact(1, 5)] })
    expect(shown.points.map(({ total }) => total)).toEqual([5, null, 25])
  })

  it('never adds quarters to months', () => {
    const quarter: Fact = { ...fact(3, 100), period: '2026-Q1', frequency: 'quarter' }
    expect(at({ basis: 'flow', facts: [quarter, fact(2, 10), fact(1, 5)] }).total).toBe(15)
  })

  it('tells since which month it has been red without a break', () => {
    const facts = [fact(3, 1, 'red'), fact(2, 1, 'red'), fact(1, 1, 'green')]
    expect(at({ facts }).redSince?.period).toBe('2026-02')
  })

  it('begins anew after a month that said nothing', () => {
    const facts = [fact(3, 1, 'red'), fact(2, null), fact(1, 1, 'red')]
    expect(at({ facts }).redSince?.period).toBe('2026-03')
  })

  it('goes back from the figure that is shown, not from the empty month after it', () => {
    const facts = [fact(2, 1, 'red'), fact(1, 1, 'red')]
    expect(at({ facts, entries: [entry(3, null)] }).redSince?.period).toBe('2026-01')
  })

  it('is red since nothing when it is not red', () => {
    expect(at({ facts: [fact(3, 1, 'green'), fact(2, 1, 'red')] }).redSince).toBeNull()
  })
})
