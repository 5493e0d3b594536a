import fc from 'fast-check'
import { mergeDecisions, type DecisionChanges } from '@/domain/planImport/mergeDecisions'
import { noDecisions } from '@/domain/planImport/noDecisions'
import type { ImportDecisions } from '@/domain/planImport/types'

const merge = (...changes: DecisionChanges[]) =>
  changes.reduce<ImportDecisions>(
    (decisions, one) => mergeDecisions({ decisions, changes: one }),
    noDecisions(),
  )

const changes: fc.Arbitrary<DecisionChanges> = fc.record(
  {
    rows: fc.dictionary(
      fc.constantFrom('i0', 'i1', 't0'),
      fc.option(
        fc.record(
          {
            skip: fc.constantFrom(true, null),
            name: fc.option(fc.string()),
            catalogue: fc.option(fc.constantFrom('A', 'B')),
          },
          { requiredKeys: [] },
        ),
      ),
    ),
    settled: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom(true as const, null)),
    differences: fc.dictionary(fc.constantFrom('x', 'y'), fc.option(fc.boolean())),
  },
  { requiredKeys: [] },
) as never

describe('decisions', () => {
  it('add up cell by cell, and a cell is taken back by null', () => {
    const decided = merge(
      { rows: { i0: { name: 'A', unit: '%' } } },
      { rows: { i0: { unit: null, no: '2' } } },
    )
    expect(decided.rows).toEqual({ i0: { name: 'A', no: '2' } })
    expect(merge({ rows: { i0: { name: 'A' } } }, { rows: { i0: null } }).rows).toEqual({})
  })

  it('keep that a row has no standard indicator apart from that nobody has decided', () => {
    expect(merge({ rows: { i0: { catalogue: null } } }).rows).toEqual({ i0: { catalogue: null } })
  })

  it('forget what was decided for a new unit that is taken back', () => {
    const unit = { name: 'Tổ CĐS', unitType: 'other' as const, people: [] }
    const owner = { nature: 'unit' as const, unit: 'moi-1', reporter: null }
    const decided = { newUnits: { 'moi-1': unit }, owners: { a: owner }, reporting: { focalUnit: 'moi-1' } }
    const after = merge(decided, { newUnits: { 'moi-1': null } })
    expect([after.newUnits, after.owners, after.reporting]).toEqual([{}, {}, { focalUnit: null }])
  })

  it('told twice are told once', () => {
    fc.assert(fc.property(changes, changes, (a, b) => expect(merge(a, b, b)).toEqual(merge(a, b))))
  })

  it('on different rows do not depend on their order', () => {
    const [a, b]: DecisionChanges[] = [{ rows: { i0: { skip: true } } }, { rows: { i1: { name: 'B' } } }]
    expect(merge(a!, b!)).toEqual(merge(b!, a!))
  })
})
