import type { Reported } from '@/domain/indicator/types'
import { adminSentences } from '@/payload/admin/adminSentences'
import { writePeriod } from '@/payload/admin/writePeriod'
import { writeReported } from '@/payload/admin/writeReported'
import { writeTarget } from '@/payload/admin/writeTarget'

const words = adminSentences('vi')
const nothing: Reported = {
  value: null,
  numerator: null,
  denominator: null,
  boolean: null,
  text: null,
  date: null,
  documentNumber: null,
  documentDate: null,
}
const target = { comparator: '>=' as const, value: 60, upper: null, text: '≥ 60%', dueOn: '2026-12-31' }

describe('a reported figure', () => {
  it('has a decimal comma, and its percent sign by kind or unit', () => {
    expect(
      writeReported({ kind: 'percent', unit: null, reported: { ...nothing, value: 61.25 }, words }),
    ).toBe('61,25%')
    expect(
      writeReported({ kind: 'number', unit: 'hồ sơ', reported: { ...nothing, value: 1183 }, words }),
    ).toBe('1.183')
  })
  it('tells its parts where both were given', () => {
    const reported = { ...nothing, value: 96.65, numerator: 1183, denominator: 1224 }
    expect(writeReported({ kind: 'percent', unit: '%', reported, words })).toBe('96,65% (1.183/1.224)')
  })
  it('is nothing when it is missing, and zero when it is zero', () => {
    expect(writeReported({ kind: 'percent', unit: '%', reported: nothing, words })).toBeNull()
    expect(writeReported({ kind: 'percent', unit: '%', reported: { ...nothing, value: 0 }, words })).toBe(
      '0%',
    )
  })
  it('says no as well as yes', () => {
    expect(
      writeReported({ kind: 'boolean', unit: null, reported: { ...nothing, boolean: false }, words }),
    ).toBe('Không')
  })
  it('names a document by number and day', () => {
    const reported = { ...nothing, documentNumber: '12/QĐ-UBND', documentDate: '2026-02-05' }
    expect(writeReported({ kind: 'document', unit: null, reported, words })).toBe(
      '12/QĐ-UBND ngày 05/02/2026',
    )
  })
})

describe('a target', () => {
  it('says its comparison in words, with the day it is for', () => {
    expect(writeTarget({ kind: 'percent', unit: '%', target, words })).toBe('ít nhất 60%, đến 31/12/2026')
    expect(
      writeTarget({
        kind: 'range',
        unit: '%',
        target: { ...target, comparator: 'between', value: 15, upper: 17 },
        words,
      }),
    ).toBe('từ 15% đến 17%, đến 31/12/2026')
  })
  it('asks a yes-or-no indicator for yes, even where a figure stands for it', () => {
    expect(
      writeTarget({
        kind: 'boolean',
        unit: null,
        target: { ...target, value: true, comparator: '=' },
        words,
      }),
    ).toBe('Có, đến 31/12/2026')
  })
  it('falls back on the words of the plan', () => {
    expect(
      writeTarget({
        kind: 'text',
        unit: null,
        target: { ...target, value: null, comparator: null, text: 'Nâng cao chất lượng' },
        words,
      }),
    ).toBe('Nâng cao chất lượng, đến 31/12/2026')
  })
  it('is none without a day', () => {
    expect(writeTarget({ kind: 'percent', unit: '%', target: { ...target, dueOn: null }, words })).toBeNull()
  })
})

describe('time', () => {
  it('is told in words for each kind of period', () => {
    const keys = ['2026-11', '2026-Q4', '2026-H1', '2026-H2', '2026-9M', '2026', 'adhoc-2026-11-05-1']
    expect(keys.map((key) => writePeriod({ key, words }))).toEqual([
      'Tháng 11/2026',
      'Quý IV/2026',
      '6 tháng đầu năm 2026',
      '6 tháng cuối năm 2026',
      '9 tháng năm 2026',
      'Năm 2026',
      'Đột xuất ngày 05/11/2026',
    ])
  })
})
