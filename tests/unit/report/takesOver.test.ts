import { keepsTaken } from '@/domain/report/keepsTaken'
import { takesOver } from '@/domain/report/takesOver'

const candidates = [
  { report: 'r1', isLast: true, reported: 60 },
  { report: 'r2', isLast: false, reported: 61 },
]
const taken = (takeOver: string, fields: object = {}) => {
  const result = takesOver({ takeOver, fields, beside: ['note'], candidates, path: 'values.3' })
  return result.ok ? result.value.report : [result.refusal.code, result.refusal.path]
}

it('an entry takes over the last figure, or that of the report it names', () => {
  expect([taken('last'), taken('r1'), taken('r2', { note: 'Đã đối chiếu' })]).toEqual(['r1', 'r1', 'r2'])
})

it('an entry that takes over and brings a figure is refused at the figure', () => {
  expect(taken('last', { value: null })).toEqual(['take_over_and_figure', 'values.3.value'])
})

it('an entry with nothing to take over is refused', () => {
  expect(taken('r3')).toEqual(['nothing_to_take_over', 'values.3.takeOver'])
})

it('a figure stays taken until it says something else', () => {
  const before = { value: 60 }
  expect(keepsTaken({ before, after: { value: 60 }, takenFrom: 'r1' })).toBe('r1')
  expect(keepsTaken({ before, after: { value: 61 }, takenFrom: 'r1' })).toBeNull()
})
