import fc from 'fast-check'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import { canonical, type ReportContent } from '@/domain/report/canonical'
import { NOTHING_DONE } from '@/domain/task/types'

const value = (indicator: string, given: Partial<ReportContent['values'][number]>) => ({
  ...NOTHING_REPORTED,
  indicator,
  note: null,
  reason: null,
  ...given,
})
const content: ReportContent = {
  plan: 'p',
  organisation: 'o',
  level: 'commune',
  periodKey: '2026-11',
  version: 1,
  narrative: { results: 'Đã họp', difficulties: null, proposals: null, nextSteps: null },
  nothingToReport: false,
  extra: { b: 1, a: 'x' },
  values: [
    value('i2', { value: 61.25 }),
    value('i1', { documentNumber: '5/QĐ', documentDate: '2026-11-02' }),
  ],
  tasks: [{ task: 't1', ...NOTHING_DONE, status: 'done', progress: 100 }],
}

const reversedKeys = (input: unknown): unknown => {
  if (Array.isArray(input)) return input.map(reversedKeys)
  if (typeof input !== 'object' || input === null) return input
  return Object.fromEntries(
    Object.entries(input)
      .reverse()
      .map(([key, field]) => [key, reversedKeys(field)]),
  )
}

describe('canonical', () => {
  it('writes sorted keys, rows by id, numbers as entered and nothing that is empty', () => {
    expect(canonical({ content })).toBe(
      '{"extra":{"a":"x","b":1},"level":"commune","narrative":{"results":"Đã họp"},' +
        '"nothingToReport":false,"organisation":"o","periodKey":"2026-11","plan":"p",' +
        '"tasks":[{"progress":100,"status":"done","task":"t1"}],' +
        '"values":[{"documentDate":"2026-11-02","documentNumber":"5/QĐ","indicator":"i1"},' +
        '{"indicator":"i2","value":61.25}],"version":1}',
    )
  })

  it('does not depend on the order of keys or rows or on the Unicode form', () => {
    const shuffled = {
      ...(reversedKeys(content) as ReportContent),
      values: [...content.values].reverse(),
      narrative: { ...content.narrative, results: 'Đã họp'.normalize('NFD') },
    }
    expect(canonical({ content: shuffled })).toBe(canonical({ content }))
  })

  it('leaves out what comes after the approval: number, day, signer and signed file of the report', () => {
    const issued = {
      ...content,
      documentNumber: '05/BC-UBND',
      issuedDate: '2026-11-19',
      signer: 'Nguyễn Văn A',
      signedFile: 'f1',
      state: 'approved',
      revision: 9,
    }
    expect(canonical({ content: issued })).toBe(canonical({ content }))
  })

  it.each([
    ['a value', { ...content, values: [value('i1', {}), value('i2', { value: 61.24 })] }],
    ['the document number of a value', { ...content, values: [value('i1', { documentNumber: '6/QĐ' })] }],
    ['a note', { ...content, values: [value('i2', { value: 61.25, note: 'x' })] }],
    [
      'the product of a task',
      { ...content, tasks: [{ ...content.tasks[0]!, documentNumber: '7/QĐ', documentDate: '2026-11-03' }] },
    ],
    ['a task', { ...content, tasks: [] }],
    ['the narrative', { ...content, narrative: { ...content.narrative, results: 'Đã họp.' } }],
    ['nothing to report', { ...content, nothingToReport: true }],
    ['an extra field', { ...content, extra: { a: 'y', b: 1 } }],
    ['the version', { ...content, version: 2 }],
  ])('changes with %s', (_, changed) => {
    expect(canonical({ content: changed })).not.toBe(canonical({ content }))
  })

  it('tells a reported zero and a reported no from a missing answer', () => {
    const texts = [{ value: 0 }, { boolean: false }, {}].map((given) =>
      canonical({ content: { ...content, values: [value('i1', given)] } }),
    )
    expect(new Set(texts).size).toBe(3)
  })

  it('is JSON that gives back every number as it was', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = canonical({ content: { ...content, values: [value('i1', { value: number })] } })
        // JSON has no negative zero.
        expect(JSON.parse(text).values[0].value).toBe(number + 0)
      }),
    )
  })

  it('gives its own reading back unchanged', () => {
    const text = canonical({ content })
    expect(canonical({ content: JSON.parse(text) as ReportContent })).toBe(text)
  })
})
