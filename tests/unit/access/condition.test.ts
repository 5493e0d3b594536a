import fc from 'fast-check'
import { allOf, anyOf, matches, type Condition } from '@/domain/access/condition'

const leaf = fc.record({
  field: fc.constantFrom('unit', 'commune', 'reached'),
  equals: fc.constantFrom('a', 'b', true, false, null),
})
const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.boolean(),
    fc.array(tie('any'), { maxLength: 3 }).map((any) => ({ any })),
    fc.array(tie('any'), { maxLength: 3 }).map((all) => ({ all })),
  ),
})).any
const row = fc.record(
  { unit: fc.constantFrom('a', 'b', null), commune: fc.constantFrom('a', 'b', null), reached: fc.boolean() },
  { requiredKeys: [] },
)

describe('matches', () => {
  it('takes a field that a row lacks for null', () => {
    expect(matches({ field: 'unit', equals: null }, {})).toBe(true)
    expect(matches({ field: 'unit', equals: null }, { unit: undefined })).toBe(true)
    expect(matches({ field: 'unit', equals: 'a' }, {})).toBe(false)
  })
  it('does not take false for null', () => {
    expect(matches({ field: 'reached', equals: null }, { reached: false })).toBe(false)
    expect(matches({ field: 'reached', equals: false }, {})).toBe(false)
  })
  it('finds nothing in an empty choice and everything in an empty list of demands', () => {
    expect(matches({ any: [] }, { unit: 'a' })).toBe(false)
    expect(matches({ all: [] }, { unit: 'a' })).toBe(true)
  })
})

describe('anyOf and allOf', () => {
  it('mean the same as the parts they simplify', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), row, (parts, one) => {
        expect(matches(anyOf(parts), one)).toBe(parts.some((part) => matches(part, one)))
        expect(matches(allOf(parts), one)).toBe(parts.every((part) => matches(part, one)))
      }),
    )
  })
  it('settle what is certain, so that nobody is asked a question with one answer', () => {
    const open = { field: 'unit', equals: 'a' }
    expect(anyOf([false, open, true])).toBe(true)
    expect(anyOf([])).toBe(false)
    expect(anyOf([false, open])).toEqual(open)
    expect(allOf([true, open, false])).toBe(false)
    expect(allOf([])).toBe(true)
    expect(allOf([true, open])).toEqual(open)
  })
})
