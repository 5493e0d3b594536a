import { acceptsValue } from '@/domain/indicator/acceptsValue'
import type { Kind, ValueEntry } from '@/domain/indicator/types'

const path = 'values.3'
const field: Required<Omit<ValueEntry, 'note' | 'reason'>> = {
  value: 5,
  numerator: 1,
  denominator: 2,
  boolean: true,
  text: 'x',
  date: '2026-11-01',
  documentNumber: '12/QĐ-UBND',
  documentDate: '2026-11-01',
}
const takes: Record<Kind, (keyof typeof field)[]> = {
  percent: ['value', 'numerator', 'denominator'],
  number: ['value', 'numerator', 'denominator'],
  range: ['value', 'numerator', 'denominator'],
  boolean: ['boolean'],
  date: ['date'],
  document: ['documentNumber', 'documentDate'],
  text: ['text'],
  milestones: ['text'],
}
const pairs = (Object.keys(takes) as Kind[]).flatMap((kind) =>
  (Object.keys(field) as (keyof typeof field)[]).map(
    (name) => [kind, name, takes[kind].includes(name)] as const,
  ),
)

describe('acceptsValue', () => {
  it.each(pairs.filter(([, , taken]) => taken))('lets %s take %s', (kind, name) => {
    expect(acceptsValue({ kind, entry: { [name]: field[name] }, path }).ok).toBe(true)
  })

  it.each(pairs.filter(([, , taken]) => !taken))('refuses %s the field %s, filled or blank', (kind, name) => {
    const refused = {
      ok: false,
      refusal: {
        kind: 'rule',
        code: 'field_not_for_kind',
        path: `values.3.${name}`,
        params: { field: name },
      },
    }
    expect(acceptsValue({ kind, entry: { [name]: field[name] }, path })).toEqual(refused)
    expect(acceptsValue({ kind, entry: { [name]: null }, path })).toEqual(refused)
  })

  it.each(Object.keys(takes) as Kind[])('lets %s always take a note and a reason', (kind) => {
    expect(acceptsValue({ kind, entry: { note: 'Số liệu tạm tính', reason: 'Đính chính' }, path }).ok).toBe(
      true,
    )
  })

  it('takes one part alone and fields that were not sent', () => {
    expect(acceptsValue({ kind: 'percent', entry: { numerator: 3 }, path }).ok).toBe(true)
    expect(acceptsValue({ kind: 'percent', entry: { value: 3, boolean: undefined }, path }).ok).toBe(true)
  })

  it.each([
    { value: 50, numerator: 1, denominator: 2 },
    { value: 0, numerator: 0 },
    { value: 50, denominator: 2 },
  ])('refuses a value beside its parts: %j', (entry) => {
    expect(acceptsValue({ kind: 'percent', entry, path })).toEqual({
      ok: false,
      refusal: { kind: 'rule', code: 'value_and_parts', path: 'values.3.value' },
    })
  })

  it('takes a value beside blank parts and parts beside a blank value, as a form sends them', () => {
    expect(
      acceptsValue({ kind: 'percent', entry: { value: 50, numerator: '', denominator: null }, path }).ok,
    ).toBe(true)
    expect(
      acceptsValue({ kind: 'percent', entry: { value: '', numerator: 1, denominator: 2 }, path }).ok,
    ).toBe(true)
  })
})
