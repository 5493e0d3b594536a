import { flagsOf } from '@/domain/indicator/flagsOf'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Kind, Reported } from '@/domain/indicator/types'

const flags = (kind: Kind, unit: string | null, given: Partial<Reported>, ratio = false) =>
  flagsOf({ kind, unit, ratio, reported: { ...NOTHING_REPORTED, ...given } })

describe('flagsOf a reported figure', () => {
  it('doubts a percent over 100, by kind or by unit, and not one of 100', () => {
    expect(flags('percent', '', { value: 100.5 })).toEqual(['percent_over_100'])
    expect(flags('range', '%', { value: 101 })).toEqual(['percent_over_100'])
    expect(flags('percent', '%', { value: 100 })).toEqual([])
    expect(flags('number', 'Nhiệm vụ', { value: 101 })).toEqual([])
  })

  it('doubts a numerator over its denominator and not one that equals it', () => {
    expect(flags('percent', '%', { value: 120, numerator: 12, denominator: 10 })).toEqual([
      'percent_over_100',
      'numerator_over_denominator',
    ])
    expect(flags('percent', '%', { value: 100, numerator: 10, denominator: 10 })).toEqual([])
  })

  it('doubts a fraction of what is counted and not one of what is measured', () => {
    expect(flags('number', 'Nhiệm vụ', { value: 2.5 })).toEqual(['fraction_of_count'])
    expect(flags('number', 'Nhiệm vụ', { value: 2 })).toEqual([])
    expect(flags('number', 'Chỉ số', { value: 0.85 })).toEqual([])
    expect(flags('percent', '%', { value: 61.25 })).toEqual([])
  })

  it.each([{ value: -1 }, { value: 1, numerator: -1, denominator: -1 }])(
    'doubts the negative figure %j',
    (given) => {
      expect(flags('number', 'Chỉ số', given)).toEqual(['negative'])
    },
  )

  it('does not doubt a zero', () => {
    expect(flags('number', 'Nhiệm vụ', { value: 0 })).toEqual([])
  })

  it('misses a part when one stands alone, and when a value was typed where both are asked for', () => {
    expect(flags('percent', '%', { numerator: 3 })).toEqual(['part_missing'])
    expect(flags('percent', '%', { denominator: 3 })).toEqual(['part_missing'])
    expect(flags('percent', '%', { value: 50 }, true)).toEqual(['part_missing'])
    expect(flags('percent', '%', { value: 50 }, false)).toEqual([])
    expect(flags('percent', '%', { value: 50, numerator: 1, denominator: 2 }, true)).toEqual([])
  })

  it('has nothing to say of an empty row or of words', () => {
    expect(flags('percent', '%', {}, true)).toEqual([])
    expect(flags('text', 'Nhiệm vụ', { text: 'x' })).toEqual([])
  })
})
