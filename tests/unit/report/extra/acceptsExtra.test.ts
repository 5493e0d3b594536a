import { acceptsExtra, EXTRA_LIMIT } from '@/domain/report/extra/acceptsExtra'
import { acceptsExtraField } from '@/domain/report/extra/acceptsExtraField'
import type { ExtraField } from '@/domain/report/extra/types'
import { extra } from './extra'

const sent = (field: Partial<ExtraField>, value: string | number | null) => {
  const accepted = acceptsExtra({ field: extra({ id: 'a', ...field }), value, path: 'extra.a' })
  return accepted.ok ? accepted.value : accepted.refusal.code
}

describe('acceptsExtra', () => {
  it.each([
    [{ kind: 'text' }, ' Đã họp ', { text: 'Đã họp', number: null, date: null }],
    [{ kind: 'number' }, 0, { text: null, number: 0, date: null }],
    [{ kind: 'date' }, '2026-11-05', { text: null, number: null, date: '2026-11-05' }],
    [{ kind: 'choice', choices: ['Có', 'Không'] }, 'Có', { text: 'Có', number: null, date: null }],
    [{ kind: 'number' }, '', { text: null, number: null, date: null }],
    [{ kind: 'choice', choices: ['Có'] }, null, { text: null, number: null, date: null }],
  ] as const)('stores %j given %j', (field, value, stored) => {
    expect(sent(field, value)).toEqual(stored)
  })

  it.each([
    [{ kind: 'number' }, '5', 'extra_wrong_type'],
    [{ kind: 'text' }, 5, 'extra_wrong_type'],
    [{ kind: 'date' }, '2026-02-31', 'extra_wrong_type'],
    [{ kind: 'choice', choices: ['Có', 'Không'] }, 'có', 'extra_not_a_choice'],
    [{ kind: 'file' }, 'a.pdf', 'extra_by_upload'],
    [{ kind: 'text', retired: true }, 'x', 'extra_retired'],
    [{ kind: 'text' }, 'x'.repeat(EXTRA_LIMIT + 1), 'entry_too_long'],
  ] as const)('refuses for %j the value %j', (field, value, code) => {
    expect(sent(field, value)).toBe(code)
  })

  it('refuses a field that the report is not asked for', () => {
    const accepted = acceptsExtra({ field: undefined, value: 'x', path: 'extra.b' })
    expect(accepted).toMatchObject({ refusal: { code: 'extra_not_in_report', path: 'extra.b' } })
  })
})

describe('acceptsExtraField', () => {
  const choice = { kind: 'choice', choices: ['Có', 'Không'] } as const
  const configured = (
    field: Partial<ExtraField>,
    others: ExtraField[] = [],
    fixedKind: ExtraField['kind'] | null = null,
  ) => {
    const accepted = acceptsExtraField({ field: extra({ id: 'a', ...field }), others, fixedKind })
    return accepted.ok ? 'fine' : accepted.refusal.code
  }
  const when = (field: string, value: string) => ({ shownWhen: { field, value } })

  it.each([
    ['a choice of two', choice, [], 'fine'],
    ['a choice of one', { kind: 'choice', choices: ['Có', 'Có'] }, [], 'extra_choices_needed'],
    ['a condition on a choice', when('b', 'Có'), [extra({ id: 'b', ...choice })], 'fine'],
    [
      'a value that is no choice',
      when('b', 'Có lẽ'),
      [extra({ id: 'b', ...choice })],
      'extra_condition_unknown_value',
    ],
    ['a condition without a value', when('b', ''), [extra({ id: 'b' })], 'extra_condition_incomplete'],
    ['a condition on another plan’s field', when('x', '1'), [], 'extra_condition_incomplete'],
    ['a condition on a file', when('b', '1'), [extra({ id: 'b', kind: 'file' })], 'extra_condition_on_file'],
    ['itself', when('b', '1'), [extra({ id: 'b', ...when('a', '1') })], 'extra_condition_circle'],
  ] as const)('judges %s', (_, field, others, outcome) => {
    expect(configured(field as Partial<ExtraField>, [...others])).toBe(outcome)
  })

  it('keeps the kind of a field that something was entered into', () => {
    expect(configured({ kind: 'number' }, [], 'text')).toBe('extra_kind_fixed')
    expect(configured({ kind: 'text' }, [], 'text')).toBe('fine')
  })
})
