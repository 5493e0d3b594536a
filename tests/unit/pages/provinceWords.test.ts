import { amountWords, figureWords } from '@/app/(workspace)/_province/figureWords'
import { groupWords } from '@/app/(workspace)/_province/groupWords'
import { urgeText } from '@/app/(workspace)/_province/urgeText'
import { wordsIn } from '@/app/(workspace)/_shell/words'

const t = wordsIn('vi')

const reported = {
  value: null,
  numerator: null,
  denominator: null,
  boolean: null,
  text: null,
  date: null,
  documentNumber: null,
  documentDate: null,
}

describe('a figure in words', () => {
  it('has a decimal comma, a thousands dot, two decimals at most, and its unit', () => {
    const amount = (value: number, unit: string | null, kind: 'percent' | 'number' = 'number') =>
      amountWords({ value, unit, kind, t })
    expect([amount(99.8125, '%'), amount(60, null, 'percent')]).toEqual(['99,81%', '60%'])
    expect([amount(5713, 'Nhiệm vụ'), amount(3, null)]).toEqual(['5.713 nhiệm vụ', '3'])
  })

  it('is said for each kind, and for nothing at all', () => {
    const words = (more: Partial<typeof reported>) =>
      figureWords({ reported: { ...reported, ...more }, kind: 'boolean', unit: null, t })
    expect(words({ boolean: false } as never)).toBe('Chưa')
    expect(words({ documentNumber: '05/QĐ', documentDate: '2026-02-05' } as never)).toBe(
      'Số 05/QĐ ngày 05/02/2026',
    )
    expect(words({ date: '2026-02-05' } as never)).toBe('05/02/2026')
    expect(words({ value: 0 } as never)).toBe('0')
    expect(words({})).toBeNull()
  })
})

it('a group that the product does not know keeps its code', () => {
  expect([groupWords('HT', t), groupWords('MOI', t)]).toEqual(['Hạ tầng', 'MOI'])
})

it('a reminder names each commune on a line of its own, with its day or that it was returned', () => {
  const rows = [
    { name: 'Xã Lộc Quang', standing: 'overdue', dueOn: '2026-11-19', daysLate: 3 },
    { name: 'Xã Bom Bo', standing: 'returned', dueOn: '2026-11-19', daysLate: 3 },
  ] as const
  expect(urgeText({ rows, period: 'Tháng 11/2026', t }).split('\n')).toEqual([
    'Đề nghị các xã, phường sau khẩn trương gửi báo cáo kết quả thực hiện kế hoạch kỳ Tháng 11/2026:',
    '1. Xã Lộc Quang: hạn 19/11/2026, đã trễ 3 ngày',
    '2. Xã Bom Bo: báo cáo bị trả lại, cần sửa và gửi lại',
    'Nếu có vướng mắc, xin báo lại để cùng xử lý. Trân trọng cảm ơn.',
  ])
})
