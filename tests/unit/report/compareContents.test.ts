import fc from 'fast-check'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import { canonical, type ReportContent } from '@/domain/report/canonical'
import { compareContents, type Change } from '@/domain/report/compareContents'
import { readContent, type StoredContent } from '@/domain/report/readContent'
import { NOTHING_DONE } from '@/domain/task/types'

const content = (over: Partial<StoredContent> = {}): StoredContent => ({
  version: 1,
  nothingToReport: false,
  narrative: {},
  extra: {},
  values: [],
  tasks: [],
  ...over,
})

const scalar = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const id = fc.constantFrom('a', 'b', 'c', 'd')
const fields = fc.dictionary(fc.constantFrom('value', 'text', 'note', 'status'), scalar, { maxKeys: 3 })
const rows = <K extends string>(key: K) =>
  fc
    .dictionary(id, fields)
    .map((byId) => Object.entries(byId).map(([row, said]) => ({ ...said, [key]: row }) as never))
const contents: fc.Arbitrary<StoredContent> = fc.record({
  version: fc.integer({ min: 1, max: 3 }),
  nothingToReport: fc.boolean(),
  narrative: fc.dictionary(fc.constantFrom('results', 'difficulties', 'proposals'), fc.string()),
  extra: fc.dictionary(id, fc.oneof(scalar, fields)),
  values: rows('indicator'),
  tasks: rows('task'),
})

/** The fields of a content told by comparing it with an empty one. */
const told = (of: StoredContent) =>
  new Map(
    compareContents({ before: { ...content(), nothingToReport: null as never }, after: of }).map((change) => [
      keyOf(change),
      change.after,
    ]),
  )
const keyOf = ({ kind, row, field }: Change) => `${kind} ${row} ${field}`

describe('compareContents', () => {
  it('finds nothing between a content and itself, whatever its order', () => {
    fc.assert(
      fc.property(contents, (one) => {
        const turned = { ...one, values: [...one.values].reverse(), tasks: [...one.tasks].reverse() }
        expect(compareContents({ before: one, after: turned })).toEqual([])
      }),
    )
  })

  it('loses nothing and invents nothing: the changes put on the old content give the new one', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const patched = told(before)
        for (const change of compareContents({ before, after })) {
          expect(patched.get(keyOf(change)) ?? null).toEqual(change.before)
          if (change.after === null) patched.delete(keyOf(change))
          else patched.set(keyOf(change), change.after)
        }
        expect(Object.fromEntries(patched)).toEqual(Object.fromEntries(told(after)))
      }),
    )
  })

  it('names a field once, and only where both differ', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const changes = compareContents({ before, after })
        expect(new Set(changes.map(keyOf)).size).toBe(changes.length)
        for (const change of changes) expect(change.before).not.toEqual(change.after)
      }),
    )
  })

  it('says the other way round what it says one way', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const back = compareContents({ before: after, after: before }).map(
          ({ before: was, after: is, ...place }) => ({
            ...place,
            before: is,
            after: was,
          }),
        )
        const sorted = (changes: Change[]) => [...changes].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
        expect(sorted(back)).toEqual(sorted(compareContents({ before, after })))
      }),
    )
  })

  it('takes a cleared figure for missing, not for zero', () => {
    const before = content({ values: [{ indicator: 'i1', value: 0 }] })
    expect(compareContents({ before, after: content({ values: [{ indicator: 'i1' }] }) })).toEqual([
      { kind: 'indicator', row: 'i1', field: 'value', before: 0, after: null },
    ])
  })

  it('does not count the version as a change', () => {
    expect(compareContents({ before: content(), after: content({ version: 2 }) })).toEqual([])
  })
})

describe('readContent', () => {
  it('reads back what canonical wrote', () => {
    const written: ReportContent = {
      plan: 'p',
      organisation: 'o',
      level: 'unit',
      periodKey: '2026-11',
      version: 2,
      narrative: { results: 'Đã họp', difficulties: null, proposals: null, nextSteps: null },
      nothingToReport: false,
      extra: null,
      values: [{ ...NOTHING_REPORTED, indicator: 'i1', value: 61.25, note: 'Theo sở', reason: null }],
      tasks: [{ ...NOTHING_DONE, task: 't1', status: 'done' }],
    }
    expect(readContent({ text: canonical({ content: written }) })).toEqual({
      version: 2,
      nothingToReport: false,
      narrative: { results: 'Đã họp' },
      extra: {},
      values: [{ indicator: 'i1', value: 61.25, note: 'Theo sở' }],
      tasks: [{ task: 't1', status: 'done' }],
    })
  })

  it.each(['', 'null', '{"values":1}', '{"values":[],'])('reads nothing into %p', (text) => {
    expect(readContent({ text })).toBeNull()
  })
})
