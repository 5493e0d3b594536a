import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import { printEntries } from '@/domain/report/printEntries'
import { readEntries } from '@/domain/report/readEntries'
import { takeInto } from '@/domain/report/takeInto'
import { formWith, indicator } from './forms'
import { NOTHING_DONE } from '@/domain/task/types'

const offers = [{ report: 'r1', reported: { ...NOTHING_REPORTED, value: 60.5 } }]
const update = { ...NOTHING_DONE, status: 'in_progress' as const, progress: 40, result: 'Đã họp' }
const stored = formWith({
  indicators: [
    indicator({ id: 'a', lastFrom: 'r1', offers }),
    indicator({ id: 'b', lastFrom: 'r1', offers, current: { value: 70 } }),
    indicator({ id: 'c', kind: 'number', unit: 'vụ' }),
  ],
  tasks: [{ id: 'd', current: null, lastFrom: 'r1', offers: [{ report: 'r1', reported: update }] }],
})
const sent = Object.assign({}, ...printEntries(stored).values())

const entriesOf = (asked: string, typed: Record<string, string> = {}) => {
  const { entries, problems } = readEntries({
    stored,
    typed: takeInto({ stored, sent: { ...sent, ...typed }, asked }),
  })
  expect(problems).toEqual([])
  return [...entries.values, ...entries.tasks]
}

describe('a button of the form', () => {
  it('takes one row’s figure over', () => {
    expect(entriesOf('take:r1:v.a')).toEqual([{ indicator: 'a', takeOver: 'r1' }])
  })

  it('takes over all rows that were left empty, and no other', () => {
    const taken = [
      { indicator: 'a', takeOver: 'r1' },
      { task: 'd', takeOver: 'r1' },
    ]
    expect(entriesOf('keep')).toEqual(taken)
    expect(entriesOf('keep', { 'v.a.value': '12' })).toEqual([{ indicator: 'a', value: 12 }, taken[1]])
  })

  it('leaves rows that the form does not show', () => {
    const shown = Object.fromEntries(Object.entries(sent).filter(([name]) => !name.startsWith('v.a')))
    expect(takeInto({ stored, sent: shown as never, asked: 'keep' })).not.toHaveProperty(['v.a.value'])
  })

  it('enters a zero that a person has said', () => {
    expect(entriesOf('zero:v.c')).toEqual([{ indicator: 'c', value: 0 }])
  })

  it('that asks for what no row offers changes nothing', () => {
    for (const asked of ['take:r2:v.a', 'take:r1:v.c', 'zero:v.x', 'save', ''])
      expect(entriesOf(asked)).toEqual([])
  })
})

describe('a form that says where a figure was taken from', () => {
  it('takes it over as long as it shows that figure', () => {
    expect(entriesOf('', { 'v.a.value': '60,5', 'v.a.takeOver': 'r1', 'v.a.note': 'Đã rà soát' })).toEqual([
      { indicator: 'a', takeOver: 'r1', note: 'Đã rà soát' },
    ])
  })

  it('is read as typed once it shows another', () => {
    expect(entriesOf('', { 'v.a.value': '61', 'v.a.takeOver': 'r1' })).toEqual([
      { indicator: 'a', value: 61 },
    ])
  })

  it('is read as typed when it names a report that is not offered', () => {
    expect(entriesOf('', { 'v.a.value': '60,5', 'v.a.takeOver': 'r9' })).toEqual([
      { indicator: 'a', value: 60.5 },
    ])
  })
})
