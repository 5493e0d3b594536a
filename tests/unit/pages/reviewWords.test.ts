import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Reported } from '@/domain/indicator/types'
import { commonEntry } from '@/app/(workspace)/_review/commonEntry'
import { peopleWords } from '@/app/(workspace)/_review/peopleWords'
import { reportedWords } from '@/app/(workspace)/_review/reportedWords'
import { targetWords } from '@/app/(workspace)/_review/targetWords'
import { wordsIn } from '@/app/(workspace)/_shell/words'

const t = wordsIn('vi')
type Kind = Parameters<typeof reportedWords>[0]['kind']

const reported = (kind: Kind, unit: string | null, over: Partial<Reported>) =>
  reportedWords({ kind, unit, reported: { ...NOTHING_REPORTED, ...over }, t })

describe('what was reported, in words', () => {
  it('has a decimal comma, a thousands dot and its unit', () => {
    expect(reported('percent', null, { value: 61.25 })).toBe('61,25%')
    expect(reported('number', 'hồ sơ', { value: 1183 })).toBe('1.183 hồ sơ')
  })

  it('shows both parts of a ratio', () => {
    expect(reported('percent', '%', { value: 61.25, numerator: 245, denominator: 400 })).toBe(
      '61,25% (245/400)',
    )
  })

  it('says yes, no, days and documents as people do', () => {
    expect(reported('boolean', null, { boolean: false })).toBe('Không')
    expect(reported('date', null, { date: '2026-02-05' })).toBe('05/02/2026')
    expect(reported('document', null, { documentNumber: '12/QĐ-UBND', documentDate: '2026-02-05' })).toBe(
      '12/QĐ-UBND ngày 05/02/2026',
    )
  })

  it('never shows what is missing as zero', () => {
    expect(reported('number', 'hồ sơ', {})).toBe('chưa có số liệu')
    expect(reportedWords({ kind: 'number', unit: null, reported: null, t })).toBe('chưa có số liệu')
    expect(reported('number', 'hồ sơ', { value: 0 })).toBe('0 hồ sơ')
  })
})

describe('a target in words', () => {
  const target = (comparator: string | null, value: number | boolean | null, upper: number | null = null) =>
    targetWords({
      target: { kind: 'percent', comparator, value, upper, text: null, dueOn: null } as never,
      unit: '%',
      t,
    })

  it.each([
    ['>=', 60, null, 'từ 60% trở lên'],
    ['<=', 0.8, null, 'không quá 0,8%'],
    ['>', 5, null, 'trên 5%'],
    ['<', 5, null, 'dưới 5%'],
    ['=', 100, null, '100%'],
    ['between', 15, 17, '15% đến 17%'],
    ['=', true, null, 'Có'],
    [null, null, null, 'chưa đặt mục tiêu'],
  ])('%s %s %s is “%s”', (comparator, value, upper, words) => {
    expect(target(comparator, value, upper)).toBe(words)
  })
})

describe('people in words', () => {
  it('are the first three, and how many more', () => {
    const names = { a: 'An', b: 'Bình', c: 'Chi', d: 'Dung', e: 'Giang' }
    expect(peopleWords({ people: ['a', 'b', 'c'], names, t })).toBe('An, Bình, Chi')
    expect(peopleWords({ people: ['a', 'b', 'c', 'd', 'e'], names, t })).toBe('An, Bình, Chi và 2 người khác')
  })
})

describe('who entered most rows', () => {
  const row = (enteredBy: string, enteredAt: string | null) => ({ enteredBy, enteredAt })

  it('is said once, to the minute', () => {
    const rows = [
      row('an', '2026-11-20T03:00:01.000Z'),
      row('an', '2026-11-20T03:00:59.000Z'),
      row('an', '2026-11-20T03:00:30.000Z'),
      row('binh', '2026-11-20T03:00:30.000Z'),
    ]
    expect(commonEntry(rows)).toEqual({ enteredBy: 'an', when: '20/11/2026 10:00' })
  })

  it('is nobody where few rows share it, or none was entered', () => {
    expect(commonEntry([row('an', '2026-11-20T03:00:00Z'), row('an', '2026-11-20T03:00:00Z')])).toBeNull()
    expect(commonEntry([row('an', null), row('an', null), row('an', null)])).toBeNull()
  })
})
