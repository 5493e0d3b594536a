import { amountWords } from '@/app/(workspace)/_figures/amountWords'
import { reportedWords } from '@/app/(workspace)/_figures/reportedWords'
import { targetWords } from '@/app/(workspace)/_figures/targetWords'
import { wordsIn } from '@/app/(workspace)/_shell/words'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Kind, Reported } from '@/domain/indicator/types'

const t = wordsIn('vi')

describe('an amount', () => {
  it('has a decimal comma, a thousands dot, and its sign', () => {
    expect(amountWords({ value: 61.25, kind: 'number', unit: '%' })).toBe('61,25%')
    expect(amountWords({ value: 5713, kind: 'number', unit: 'Nhiệm vụ' })).toBe('5.713')
  })
  it('has its unit where that does not stand beside it, and as many decimals as asked', () => {
    expect(amountWords({ value: 5713, kind: 'number', unit: 'Nhiệm vụ', hasUnit: true })).toBe(
      '5.713 nhiệm vụ',
    )
    expect(amountWords({ value: 3, kind: 'number', unit: null, hasUnit: true })).toBe('3')
    expect(amountWords({ value: 99.8125, kind: 'percent', unit: null, decimals: 2 })).toBe('99,81%')
  })
})

describe('what was reported', () => {
  const reported = (kind: Kind, unit: string | null, over: Partial<Reported>) =>
    reportedWords({ kind, unit, reported: { ...NOTHING_REPORTED, ...over }, t })

  it('shows both parts of a ratio', () => {
    expect(reported('percent', '%', { value: 61.25, numerator: 1183, denominator: 1931 })).toBe(
      '61,25% (1.183/1.931)',
    )
  })
  it('says yes, no, days and documents as people do', () => {
    expect(reported('boolean', null, { boolean: false })).toBe('Không')
    expect(reported('date', null, { date: '2026-02-05' })).toBe('05/02/2026')
    expect(reported('document', null, { documentNumber: '12/QĐ-UBND', documentDate: '2026-02-05' })).toBe(
      '12/QĐ-UBND ngày 05/02/2026',
    )
    expect(reported('document', null, { documentNumber: '12/QĐ-UBND' })).toBe('12/QĐ-UBND')
  })
  it('is nothing where it is missing, and zero where it is zero', () => {
    expect(reported('number', 'hồ sơ', {})).toBeNull()
    expect(reportedWords({ kind: 'number', unit: null, reported: null, t })).toBeNull()
    expect(reported('number', 'hồ sơ', { value: 0 })).toBe('0')
  })
})

describe('a target', () => {
  type Goal = NonNullable<Parameters<typeof targetWords>[0]['target']>
  const goal = (target: Partial<Goal>, kind: Kind = 'percent') =>
    targetWords({
      target: { comparator: null, value: null, upper: null, text: null, ...target },
      kind,
      unit: kind === 'percent' ? '%' : null,
      t,
    })

  it.each([
    [{ comparator: '>=', value: 60 }, 'từ 60% trở lên'],
    [{ comparator: '<=', value: 0.8 }, 'không quá 0,8%'],
    [{ comparator: '>', value: 5 }, 'trên 5%'],
    [{ comparator: '<', value: 5 }, 'dưới 5%'],
    [{ comparator: '=', value: 100 }, 'đạt 100%'],
    [{ comparator: 'between', value: 15, upper: 17 }, 'từ 15% đến 17%'],
    [{}, null],
  ] as const)('%j is “%s”', (target, expected) => {
    expect(goal(target)).toBe(expected)
  })
  it('says yes and no as the document does', () => {
    expect(goal({ value: 1, text: 'Đạt' }, 'boolean')).toBe('Đạt')
    expect(goal({ value: true }, 'boolean')).toBe('Có')
    expect(goal({ value: 0 }, 'boolean')).toBe('Không')
  })
  it('of a document is that it is issued, of words the words', () => {
    expect(goal({}, 'document')).toBe('ban hành văn bản')
    expect(goal({ text: 'Nâng cao chất lượng' }, 'text')).toBe('Nâng cao chất lượng')
  })
})
