import { plainText } from '@/domain/planText/plainText'

describe('plainText', () => {
  it.each([
    ['$\\geq 60\\%$', '≥ 60%'],
    ['$\\ge60\\%$', '≥60%'],
    ['$\\leqslant 5$', '≤ 5'],
    ['$\\gt 0,7$', '> 0,7'],
    ['$15\\text{ điểm}$', '15 điểm'],
    ['trước ngày **20/3/2026**', 'trước ngày 20/3/2026'],
    ['(*qua Phòng Văn hoá*)', '(qua Phòng Văn hoá)'],
    [
      '<ul style="list-style-type: none"> - Hệ thống phần mềm được vận hành. ',
      '- Hệ thống phần mềm được vận hành.',
    ],
    ['<b>I. Về hạ tầng số</b>', 'I. Về hạ tầng số'],
    ['Phân đầu < 5 và > 3', 'Phân đầu < 5 và > 3'],
  ])('reads %s as %s', (text, plain) => {
    expect(plainText(text)).toBe(plain)
  })
})
