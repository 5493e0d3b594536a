import fc from 'fast-check'
import { NOTHING_REPORTED, normaliseValue } from '@/domain/indicator/normaliseValue'
import type { Reported, ValueEntry } from '@/domain/indicator/types'

const path = 'values.0'

const after = (entry: ValueEntry, stored: Partial<Reported> | null = null, percent = true) => {
  const result = normaliseValue({
    entry,
    stored: stored && { ...NOTHING_REPORTED, ...stored },
    percent,
    path,
  })
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

describe('normaliseValue', () => {
  it('keeps a number exactly as entered, over 100 and negative too', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(after({ value }).value).toBe(value)
      }),
    )
  })

  it.each([
    [1183, 1224, true, 96.650326797386],
    [29, 100, true, 29],
    [7, 100, true, 7],
    [0.29, 1, true, 29],
    [21, 21, true, 100],
    [12, 8, true, 150],
    [0, 5, true, 0],
    [12, 4.8, false, 2.5],
  ])('makes %d of %d the value (percent: %s) %d', (numerator, denominator, percent, value) => {
    expect(after({ numerator, denominator }, null, percent)).toEqual({
      ...NOTHING_REPORTED,
      value,
      numerator,
      denominator,
    })
  })

  it('keeps the value missing while one part lacks, and completes it with the next save', () => {
    const half = after({ numerator: 3 })
    expect(half).toMatchObject({ value: null, numerator: 3, denominator: null })
    expect(after({ denominator: 4 }, half)).toMatchObject({ value: 75, numerator: 3, denominator: 4 })
  })

  it('takes the value back when one part is cleared', () => {
    expect(after({ numerator: '' }, { value: 75, numerator: 3, denominator: 4 })).toMatchObject({
      value: null,
      numerator: null,
      denominator: 4,
    })
  })

  it('drops the parts when a value is typed instead', () => {
    expect(after({ value: 80 }, { value: 75, numerator: 3, denominator: 4 })).toMatchObject({
      value: 80,
      numerator: null,
      denominator: null,
    })
  })

  it('takes a typed value beside blank parts, as a form sends them', () => {
    expect(after({ value: 80, numerator: '', denominator: null }).value).toBe(80)
  })

  it('replaces a typed value by parts, also when the form sends the blank value along', () => {
    expect(after({ value: '', numerator: 1, denominator: 4 }, { value: 80 })).toMatchObject({
      value: 25,
      numerator: 1,
      denominator: 4,
    })
  })

  it('leaves a typed value alone when only blank parts are sent', () => {
    expect(after({ numerator: '', denominator: null }, { value: 80 }).value).toBe(80)
  })

  it.each(['', null] as const)('clears a figure and its parts with %j', (value) => {
    expect(after({ value }, { value: 75, numerator: 3, denominator: 4 })).toEqual(NOTHING_REPORTED)
  })

  it.each([
    [{ boolean: '' }, { boolean: false }],
    [{ boolean: null }, { boolean: true }],
    [{ text: '' }, { text: 'x' }],
    [{ text: '  \n' }, { text: 'x' }],
    [{ date: '' }, { date: '2026-11-01' }],
    [
      { documentNumber: null, documentDate: '' },
      { documentNumber: '1', documentDate: '2026-11-01' },
    ],
  ] as [ValueEntry, Partial<Reported>][])('clears with %j', (entry, stored) => {
    expect(after(entry, stored)).toEqual(NOTHING_REPORTED)
  })

  it('keeps false as an answer', () => {
    expect(after({ boolean: false }).boolean).toBe(false)
  })

  it('leaves what is not sent as it is', () => {
    const stored = {
      value: 80,
      boolean: true,
      text: 'x',
      date: '2026-11-01',
      documentNumber: '1',
      documentDate: '2026-11-02',
    }
    expect(after({}, stored)).toEqual({ ...NOTHING_REPORTED, ...stored })
    expect(after({ note: 'chỉ ghi chú' }, stored)).toEqual({ ...NOTHING_REPORTED, ...stored })
  })

  it('writes text and document numbers in NFC, with the blanks a person typed', () => {
    const decomposed = ' Đã hoàn thành '.normalize('NFD')
    expect(after({ text: decomposed }).text).toBe(' Đã hoàn thành '.normalize('NFC'))
    expect(after({ documentNumber: '12/QĐ-UBND'.normalize('NFD') }).documentNumber).toBe(
      '12/QĐ-UBND'.normalize('NFC'),
    )
  })

  it.each([0, -0])('refuses the denominator %d, with or without a numerator', (denominator) => {
    const refused = {
      ok: false,
      refusal: { kind: 'rule', code: 'denominator_zero', path: 'values.0.denominator' },
    }
    expect(
      normaliseValue({ entry: { numerator: 0, denominator }, stored: null, percent: true, path }),
    ).toEqual(refused)
    expect(normaliseValue({ entry: { denominator }, stored: null, percent: true, path })).toEqual(refused)
  })

  it.each([
    ['date', '2026-02-30'],
    ['date', '01/02/2026'],
    ['documentDate', '2026-13-01'],
  ] as const)('refuses the %s %s', (field, day) => {
    expect(normaliseValue({ entry: { [field]: day }, stored: null, percent: false, path })).toEqual({
      ok: false,
      refusal: { kind: 'shape', code: 'date_invalid', path: `values.0.${field}` },
    })
  })

  it('changes nothing when the same entry is sent twice', () => {
    const part = fc.option(fc.oneof(fc.integer({ min: 1, max: 500 }), fc.constant('' as const)), {
      nil: undefined,
    })
    const entry = fc.oneof(fc.record({ value: part }), fc.record({ numerator: part, denominator: part }))
    fc.assert(
      fc.property(entry, entry, (first, second) => {
        const once = after(second, after(first))
        expect(after(second, once)).toEqual(once)
      }),
    )
  })
})
