import { completionRate } from '@/domain/document/completionRate'
import { fileName } from '@/domain/document/fileName'
import { linesOf } from '@/domain/document/linesOf'
import { pointLetter } from '@/domain/document/pointLetter'
import { romanNumber } from '@/domain/document/romanNumber'

const target = { comparator: '>=' as const, value: 60, upper: null, text: null, dueOn: '2026-12-31' }

it('points are lettered as Vietnamese documents letter them', () => {
  expect([0, 3, 4, 5, 10, 22].map(pointLetter)).toEqual(['a', 'd', 'đ', 'e', 'l', 'y'])
  expect(pointLetter(23)).toBe('aa')
})

it.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [39, 'XXXIX'],
])('part %i is %s', (number, roman) => {
  expect(romanNumber(number)).toBe(roman)
})

it('the name of a file has letters that every system knows', () => {
  expect(fileName({ words: ['Báo cáo', 'Xã Lộc Quang', '2026-10'], ending: 'docx' })).toBe(
    'bao-cao-xa-loc-quang-2026-10.docx',
  )
})

it('a text is its lines, empty ones left out', () => {
  expect(linesOf(' Một \r\n\n hai\n')).toEqual(['Một', 'hai'])
  expect(linesOf(null)).toEqual([])
})

describe('the share of a target that is reached', () => {
  it('is told of what is to be reached from below', () => {
    expect(completionRate({ value: 45, target })).toBe(75)
  })

  it.each([
    ['nothing reported', null, target],
    ['no target', 45, null],
    ['less is better', 45, { ...target, comparator: '<=' as const }],
    ['a target of nothing', 45, { ...target, value: 0 }],
  ])('is not told where it says nothing: %s', (_, value, asked) => {
    expect(completionRate({ value, target: asked })).toBeNull()
  })
})
