import fc from 'fast-check'
import { draftPlan } from '@/domain/planImport/draftPlan'
import { noDecisions } from '@/domain/planImport/noDecisions'
import type { ImportDecisions } from '@/domain/planImport/types'
import { unitIndex } from '@/domain/planText/unitIndex'
import { indicator, owner, reading, task, units } from './readings'

const index = unitIndex(units)
const draft = (decisions: Partial<ImportDecisions> = {}, read = reading()) =>
  draftPlan({ reading: read, decisions: { ...noDecisions(), ...decisions }, index })
const made = (...asked: Parameters<typeof draft>) => {
  const done = draft(...asked)
  if (!done.ok) throw new Error(done.refusal.code)
  return done.value
}

describe('the draft of a plan', () => {
  it('says what was read, its owners as units of the commune', () => {
    const { head, indicators, tasks, sections } = made()
    expect(head).toMatchObject({ title: 'Kế hoạch năm 2026', planFrom: '2026-01-01', planTo: '2026-12-31' })
    expect(indicators[0]).toMatchObject({
      section: 'I',
      kind: 'percent',
      targets: [{ dueOn: '2026-12-31', comparator: '>=', value: 60, text: '≥ 60' }],
      owners: [{ kind: 'lead', nature: 'unit', unit: 'u-kt', confirmed: false }],
    })
    expect(tasks[0]).toMatchObject({ section: 'II', deadlineEnd: '2026-06-30', subNo: 1 })
    expect(sections.map(({ list, code }) => `${list} ${code}`)).toEqual(['indicators I', 'tasks II'])
  })

  it('reads a cell anew that was typed over', () => {
    const { indicators, tasks } = made({
      rows: { i0: { targetText: 'không quá 0,5%' }, t0: { deadlineText: 'Thường xuyên' } },
    })
    expect(indicators[0]).toMatchObject({ direction: 'lower', targets: [{ comparator: '<=', value: 0.5 }] })
    expect(tasks[0]).toMatchObject({ deadlineEnd: null, recurring: true })
  })

  it('takes one decision on a name over into every row that writes it', () => {
    const rows = [indicator(), indicator({ no: '2' })].map((row) => ({
      ...row,
      leadUnits: [owner('Tổ CĐS')],
    }))
    const { indicators } = made(
      { owners: { 'to cds': { nature: 'unit', unit: 'moi-1', reporter: null } } },
      reading({ indicators: rows }),
    )
    expect(indicators.map(({ owners }) => owners.map(({ unit, confirmed }) => [unit, confirmed]))).toEqual([
      [['moi-1', true]],
      [['moi-1', true]],
    ])
  })

  it('never takes a near name for a unit by itself', () => {
    const { indicators } = made({}, reading({ indicators: [indicator({ leadUnits: [owner('PVHXXH')] })] }))
    expect(indicators[0]!.owners).toMatchObject([{ nature: 'unknown', unit: null, raw: 'PVHXXH' }])
  })

  it('makes a task of an indicator that is work, its target the measure', () => {
    const { indicators, tasks } = made({ rows: { i0: { asTask: true } } })
    expect(indicators).toEqual([])
    expect(tasks.map(({ key, name, kpi }) => [key, name, kpi])).toEqual([
      ['i0', 'Tỷ lệ phủ sóng 5G', '≥ 60'],
      ['t0', 'Rà soát đường truyền', ''],
    ])
  })

  it('gives two sections of one code codes of their own', () => {
    const rows = [
      indicator({ section: { code: 'II', title: 'Hạ tầng' } }),
      indicator({ section: { code: 'II', title: 'Nhân lực' } }),
    ]
    const { sections, indicators } = made({}, reading({ indicators: rows, tasks: [] }))
    expect(sections.map(({ code, title }) => [code, title])).toEqual([
      ['II', 'Hạ tầng'],
      ['II (2)', 'Nhân lực'],
    ])
    expect(indicators.map(({ section }) => section)).toEqual(['II', 'II (2)'])
  })

  it('has a target for each year that the plan has a column for', () => {
    const percent = (value: number) => ({
      kind: 'percent' as const,
      comparator: '>=' as const,
      value,
      upper: null,
    })
    const row = indicator({
      targets: [
        { dueOn: '2026-12-31', text: '≥ 60', target: percent(60) },
        { dueOn: '2030-12-31', text: '≥ 90', target: percent(90) },
      ],
    })
    expect(
      made({}, reading({ indicators: [row] })).indicators[0]!.targets.map(({ dueOn, value }) => [
        dueOn,
        value,
      ]),
    ).toEqual([
      ['2026-12-31', 60],
      ['2030-12-31', 90],
    ])
  })

  it('has no target where the row states none', () => {
    const row = indicator({
      targetText: '',
      target: { kind: 'text', comparator: null, value: null, upper: null },
      flags: ['no_target'],
    })
    expect(made({}, reading({ indicators: [row] })).indicators[0]!.targets).toEqual([])
  })

  it.each([
    ['import_title_missing', { document: { title: ' ' } }],
    ['import_period_reversed', { document: { periodEnd: '2025-12-31' } }],
    ['import_no_rows', { rows: { i0: { skip: true }, t0: { skip: true } } }],
    ['import_text_too_long', { rows: { i0: { name: 'x'.repeat(1001) } } }],
  ] as [string, Partial<ImportDecisions>][])('is refused: %s', (code, decisions) => {
    expect(draft(decisions)).toMatchObject({ ok: false, refusal: { kind: 'rule', code } })
  })

  it('has every row once, in order, whatever is left out', () => {
    const many = reading({
      indicators: Array.from({ length: 8 }, (_, at) => indicator({ no: String(at) })),
      tasks: Array.from({ length: 5 }, (_, at) => task({ no: String(at) })),
    })
    const keys = [...many.indicators.map((_, at) => `i${at}`), ...many.tasks.map((_, at) => `t${at}`)]
    fc.assert(
      fc.property(fc.subarray(keys, { maxLength: keys.length - 1 }), fc.subarray(keys), (left, moved) => {
        const rows = Object.fromEntries(
          keys.map((key) => [
            key,
            { skip: left.includes(key), asTask: key[0] === 'i' && moved.includes(key) },
          ]),
        )
        const { indicators, tasks } = made({ rows }, many)
        const found = [...indicators, ...tasks].map(({ key }) => key)
        expect([...found].sort()).toEqual(keys.filter((key) => !left.includes(key)).sort())
        expect(indicators.map(({ position }) => position)).toEqual(indicators.map((_, at) => at + 1))
      }),
    )
  })
})
