import fc from 'fast-check'
import { normaliseValue } from '@/domain/indicator/normaliseValue'
import type { Kind } from '@/domain/indicator/types'
import type { StoredForm } from '@/domain/report/entryForm'
import { printEntries } from '@/domain/report/printEntries'
import { readEntries } from '@/domain/report/readEntries'
import { NOTHING_DONE } from '@/domain/task/types'
import { formWith, indicator } from './forms'

const allTexts = (stored: StoredForm) => Object.assign({}, ...printEntries(stored).values())

const typed = (stored: StoredForm, texts: Record<string, string>) =>
  readEntries({ stored, typed: { ...allTexts(stored), ...texts } })

describe('the entries of a form', () => {
  it('hold only rows that say something else than what is stored', () => {
    const stored = formWith({
      indicators: [
        indicator({ id: 'a', current: { value: 60 } }),
        indicator({ id: 'b', current: { value: 70 } }),
      ],
      tasks: [
        { id: 'c', current: { ...NOTHING_DONE, status: 'done', progress: 100, result: 'Đã ban hành' } },
      ],
    })
    expect(typed(stored, { 'v.b.value': '71,5' })).toEqual({
      entries: {
        values: [{ indicator: 'b', value: 71.5 }],
        tasks: [],
        extra: {},
        narrative: {},
        nothingToReport: false,
      },
      problems: [],
    })
  })

  it('do not hold a number that was only written another way', () => {
    const stored = formWith({ indicators: [indicator({ current: { value: 61.5 } })] })
    expect(typed(stored, { 'v.a.value': '61,50 %' }).entries.values).toEqual([])
  })

  it('clear what was emptied', () => {
    const stored = formWith({ indicators: [indicator({ current: { value: 60, note: 'Theo sở' } })] })
    expect(typed(stored, { 'v.a.value': '', 'v.a.note': '' }).entries.values).toEqual([
      { indicator: 'a', value: '', note: '' },
    ])
  })

  it('read every kind by its own fields', () => {
    const kinds: [Kind, Record<string, string>, Record<string, unknown>][] = [
      ['number', { value: '1.183' }, { value: 1183 }],
      ['boolean', { boolean: 'true' }, { boolean: true }],
      ['boolean', { boolean: 'false' }, { boolean: false }],
      ['date', { date: '5/2/2026' }, { date: '2026-02-05' }],
      [
        'document',
        { documentNumber: '05/BC-UBND', documentDate: 'ngày 5 tháng 2 năm 2026' },
        { documentNumber: '05/BC-UBND', documentDate: '2026-02-05' },
      ],
      ['milestones', { text: 'Đã xong bước 1' }, { text: 'Đã xong bước 1' }],
    ]
    for (const [kind, texts, entry] of kinds) {
      const stored = formWith({ indicators: [indicator({ kind, unit: null })] })
      const named = Object.fromEntries(Object.entries(texts).map(([field, text]) => [`v.a.${field}`, text]))
      expect(typed(stored, named)).toMatchObject({
        entries: { values: [{ indicator: 'a', ...entry }] },
        problems: [],
      })
    }
  })

  it('read both parts of a ratio, and never a part as a percent', () => {
    const stored = formWith({ indicators: [indicator({ ratio: true })] })
    expect(typed(stored, { 'v.a.numerator': '1.183', 'v.a.denominator': '1.224' }).entries.values).toEqual([
      { indicator: 'a', numerator: 1183, denominator: 1224 },
    ])
    expect(typed(stored, { 'v.a.denominator': '0' }).problems).toEqual([
      { kind: 'rule', code: 'denominator_zero', path: 'v.a.denominator' },
    ])
  })

  it('name every field that cannot be read at once, and keep the others', () => {
    const stored = formWith({
      indicators: [
        indicator({ id: 'a' }),
        indicator({ id: 'b', kind: 'date', unit: null }),
        indicator({ id: 'c' }),
      ],
      tasks: [{ id: 'd', current: null }],
    })
    const { entries, problems } = typed(stored, {
      'v.a.value': 'sáu mươi',
      'v.b.date': '31/02/2026',
      'v.c.value': '70',
      'v.c.note': 'x'.repeat(2001),
      't.d.progress': '140',
      't.d.status': 'xong',
      'n.results': 'x'.repeat(10_001),
    })
    expect(problems.map(({ code, path }) => [path, code])).toEqual([
      ['v.a.value', 'number_unreadable'],
      ['v.b.date', 'date_not_in_calendar'],
      ['v.c.note', 'entry_too_long'],
      ['t.d.status', 'task_status_unknown'],
      ['t.d.progress', 'progress_out_of_range'],
      ['n.results', 'narrative_too_long'],
    ])
    expect(entries.values).toEqual([{ indicator: 'c', value: 70 }])
  })

  it('leave no row in silence that is not in the report', () => {
    expect(
      readEntries({ stored: formWith({}), typed: { 'v.z.value': '5', 'v.y.value': '' } }).problems,
    ).toEqual([{ kind: 'rule', code: 'row_not_in_report', path: 'v.z.value' }])
  })

  it('say that nothing happened only when the box was there', () => {
    const declared = formWith({ nothingToReport: true })
    expect(readEntries({ stored: declared, typed: {} }).entries.nothingToReport).toBe(true)
    expect(readEntries({ stored: declared, typed: { nothing: '' } }).entries.nothingToReport).toBe(false)
  })

  it('are none when a form comes back as it was shown, whatever is stored', () => {
    const text = fc.option(fc.string({ unit: 'grapheme' }), { nil: null })
    const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), {
      nil: null,
    })
    const row = fc
      .record({
        kind: fc.constantFrom<Kind>('percent', 'number', 'boolean', 'document', 'text'),
        ratio: fc.boolean(),
        current: fc.record({
          value: number,
          numerator: number,
          denominator: number,
          text,
          note: text,
          documentNumber: text,
        }),
      })
      .map((one) => indicator(one))
    fc.assert(
      fc.property(row, text, (one, results) => {
        const stored = formWith({
          indicators: [one],
          narrative: { results, difficulties: null, proposals: null, nextSteps: null },
        })
        expect(typed(stored, {})).toEqual({
          entries: { values: [], tasks: [], extra: {}, narrative: {}, nothingToReport: false },
          problems: [],
        })
      }),
    )
  })

  it('show what was typed once they are stored', () => {
    const figure = fc.integer({ min: -99_999, max: 99_999 }).map((digits) => digits / 100)
    fc.assert(
      fc.property(figure, (value) => {
        const row = indicator({ kind: 'number', unit: 'điểm' })
        const shown = (current: typeof row.current) =>
          printEntries(formWith({ indicators: [{ ...row, current }] })).get('v.a')!['v.a.value']!
        const printed = shown({ ...indicator({ current: { value } }).current! })
        const [entry] = readEntries({
          stored: formWith({ indicators: [row] }),
          typed: { 'v.a.value': printed },
        }).entries.values
        const after = normaliseValue({ entry: entry!, stored: null, percent: false, path: '' })
        expect(after.ok && after.value.value).toBe(value)
      }),
    )
  })
})
