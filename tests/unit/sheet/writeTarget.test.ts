import type { Comparator, Kind } from '@/domain/indicator/types'
import { readTarget } from '@/domain/planText/readTarget'
import { writeTarget } from '@/domain/sheet/writeTarget'
import { sheetWords } from '@/services/sheet/sheetWords'

const words = sheetWords('vi')

type Case = [Kind, string, Comparator | null, number, number | null, string]

const cases: Case[] = [
  ['percent', '%', '>=', 60, null, '≥ 60%'],
  ['percent', '%', '=', 100, null, '100%'],
  ['percent', '%', '<=', 0.8, null, '≤ 0,8%'],
  ['range', '%', 'between', 15, 17, '15-17%'],
  ['number', 'mô hình', '>=', 3, null, '≥ 3'],
  ['number', 'văn bản', '=', 5713, null, '5.713'],
  ['number', 'điểm', '>', 1.183, null, '> 1,1830'],
  ['boolean', '', null, 1, null, 'Có'],
]

describe('a target as a table of a plan has it', () => {
  it.each(cases)(
    '%s with unit "%s" %s %d %s is written as %s and reads back',
    (kind, unit, comparator, value, upper, written) => {
      const target = { comparator, value, upper, text: null }
      const text = writeTarget({ target, kind, unit, words })
      expect(text).toBe(written)
      const read = readTarget({ text: text!, unit })
      expect(read).toMatchObject(
        kind === 'boolean' ? { kind, value: true } : { kind, comparator, value, upper },
      )
    },
  )

  it('is what the document says, where it says something', () => {
    const target = { comparator: '>=' as const, value: 12, upper: null, text: '$\\geq 12$ trên 01 vạn dân' }
    expect(writeTarget({ target, kind: 'number', unit: null, words })).toBe('≥ 12 trên 01 vạn dân')
  })

  it('is nothing where nothing was set', () => {
    expect(writeTarget({ target: null, kind: 'number', unit: null, words })).toBeNull()
  })
})
